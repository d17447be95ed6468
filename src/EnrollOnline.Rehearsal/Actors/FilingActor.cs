using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Rehearsal.Families;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>Plays the families: each signs in, fills in the form and hands it in through the desks that the pages use.</summary>
/// <param name="services">The running house.</param>
public sealed class FilingActor(IServiceProvider services)
{
    /// <summary>Files one child of a family.</summary>
    /// <param name="season">The season.</param>
    /// <param name="filer">Who files.</param>
    /// <param name="form">What is typed.</param>
    /// <param name="cancel">Stops before the next act.</param>
    public async Task<Submission> FileAsync(
        Season season, MadeUpGuardian filer, ApplicationForm form, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filer);
        await using var scope = services.CreateAsyncScope();
        var desk = scope.ServiceProvider;
        var mobile = MobileNumber.Read(filer.Mobile)
            ?? throw new InvalidOperationException("A made-up guardian has a mobile number.");
        var guardian = await desk.GetRequiredService<GuardianAccounts>().FindOrCreateAsync(mobile, cancel);
        var draft = await desk.GetRequiredService<DraftDesk>().StartAsync(guardian, season, form, cancel);
        return await desk.GetRequiredService<ApplicationDesk>().SubmitAsync(draft, guardian, cancel);
    }
}

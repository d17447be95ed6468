using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Rehearsal.Families;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>A child whose application went in, with the family behind it.</summary>
/// <param name="Number">Application number.</param>
/// <param name="Family">The family.</param>
/// <param name="Place">Which of its children.</param>
public sealed record FiledChild(string Number, MadeUpFamily Family, int Place);

/// <summary>Plays families after filing: they answer what officers ask, from their true papers.</summary>
/// <param name="services">The running house.</param>
public sealed class FamilyActor(IServiceProvider services)
{
    /// <summary>Answers every open request of a case.</summary>
    /// <param name="child">The case.</param>
    /// <param name="cancel">Stops before the next answer.</param>
    /// <returns>How many answers went in.</returns>
    public async Task<int> AnswerAsync(FiledChild child, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(child);
        await using var scope = services.CreateAsyncScope();
        var mobile = MobileNumber.Read(child.Family.Guardians[0].Mobile)!;
        var guardian = await scope.ServiceProvider.GetRequiredService<GuardianAccounts>().FindOrCreateAsync(mobile, cancel);
        var desk = scope.ServiceProvider.GetRequiredService<SupplementDesk>();
        var answered = 0;
        foreach (var request in await desk.ListAsync(child.Number, guardian, cancel))
        {
            var outcome = await desk.AnswerAsync(
                request.Id, guardian, form => MendedForm.Write(form, request.Item, child.Family, child.Place),
                "已按证件原件核对更正。", cancel);
            answered += outcome is SupplementAnswer.Accepted ? 1 : 0;
        }

        return answered;
    }
}

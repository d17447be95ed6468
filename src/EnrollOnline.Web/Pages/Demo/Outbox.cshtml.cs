using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Demo;

/// <summary>In a rehearsal: the text messages that nobody's telephone gets, and what the staff's authenticators would show. Not routed otherwise.</summary>
public sealed class OutboxModel(DemoOutbox outbox, UserManager<Account> accounts) : PageModel
{
    /// <summary>The last messages, newest first.</summary>
    public IReadOnlyList<DemoMessage> Messages { get; private set; } = [];

    /// <summary>The staff accounts with their codes of this minute.</summary>
    public IReadOnlyList<StaffCode> Staff { get; private set; } = [];

    /// <summary>Shows both.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Messages = outbox.Latest;
        var codes = new List<StaffCode>();
        var staff = await accounts.Users.Where(account => account.Role != AccountRole.Guardian).OrderBy(account => account.UserName).ToListAsync(cancel);
        foreach (var person in staff)
        {
            if (await accounts.GetAuthenticatorKeyAsync(person) is { } key)
            {
                // Identity checks codes against the machine's clock, which a moved clock does not follow.
                codes.Add(new StaffCode(person.UserName!, person.Role, AuthenticatorCode.At(key, TimeProvider.System.GetUtcNow())));
            }
        }

        Staff = codes;
    }

    /// <summary>One staff account's code.</summary>
    /// <param name="Name">The sign-in name.</param>
    /// <param name="Role">Officer or bureau.</param>
    /// <param name="Code">Six digits, good for about a minute and a half.</param>
    public sealed record StaffCode(string Name, AccountRole Role, string Code);
}

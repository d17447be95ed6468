using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Inboxes;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Messages;

/// <summary>Every message about the family's cases and drafts, in the words of the SMS. Seeing the page makes them read.</summary>
public sealed class IndexModel(FamilyInbox inbox) : PageModel
{
    /// <summary>Those not seen before, newest first.</summary>
    public IReadOnlyList<InboxMessage> Unread { get; private set; } = [];

    /// <summary>The others by day, newest first.</summary>
    public IReadOnlyList<(DateOnly Day, IReadOnlyList<InboxMessage> Messages)> Days { get; private set; } = [];

    /// <summary>Shows them.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = await inbox.ReadAsync(User.AccountId(), cancel);
        Unread = [.. all.Where(message => !message.IsRead)];
        Days = [.. all.Where(message => message.IsRead).GroupBy(message => DateOnly.FromDateTime(message.At.ToShanghai()))
            .Select(day => (day.Key, (IReadOnlyList<InboxMessage>)[.. day]))];
        await inbox.MarkReadAsync(User.AccountId(), [.. Unread.Select(message => message.Id)], cancel);
    }
}

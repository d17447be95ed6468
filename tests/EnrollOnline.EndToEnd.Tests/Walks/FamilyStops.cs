using EnrollOnline.Casework.Families;
using EnrollOnline.EndToEnd.Tests.Houses;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>A second guardian and a helper are invited.</summary>
internal static class FamilyStops
{
    private const string Invited = "13700000001";
    private const string Invite = "main form[action*='handler=Invite'] button";

    public static async Task SeedAsync(Town town, House house)
    {
        var (draft, mobile) = town.Drafts["full"];
        var applicant = await town.GuardianAsync(mobile);
        await house.UseAsync<FamilyDesk, Inviting>(desk => desk.InviteAsync(draft, applicant, Casework.Accounts.MobileNumber.Read(Invited)!, true));
    }

    public static IEnumerable<Stop> All(Town town)
    {
        var (draft, mobile) = town.Drafts["full"];
        var (alone, other) = town.Drafts["household"];
        var nobody = new Stop("/Parents/Family/Index", "nobody invited", $"/parents/family/{alone}", other);
        return
        [
            nobody,
            nobody with { State = "with errors", Press = Invite, Errors = true, Status = 422 },
            new("/Parents/Family/Index", "somebody invited", $"/parents/family/{draft}", mobile),
            new("/Parents/Index", "invited", "/parents", Invited),
            new("/Parents/Invitations/Show", "open", "/parents", Invited) { Press = "main a[href*='/parents/invitations/']" },
        ];
    }
}

using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Families;

/// <summary>Steps by which a family comes together.</summary>
internal static class Inviting
{
    /// <summary>Invites a number on the page that says who takes part.</summary>
    public static async Task InviteAsync(this Family family, string draft, string mobile, string asWhat)
    {
        await family.GetAsync($"/parents/family/{draft}");
        await family.PressInAsync("handler=Invite", ("Mobile", mobile), ("As", asWhat));
        family.Page.Status.ShouldBe(HttpStatusCode.Found, string.Join(" / ", family.Page.Errors));
        await family.FollowAsync();
        family.Page.Text.ShouldContain("短信已发出");
    }

    /// <summary>Finds the invitation on the first page and accepts it.</summary>
    public static async Task AcceptAsync(this Family family)
    {
        await family.GetAsync("/parents");
        await family.GetAsync(family.Page.Document.QuerySelector("main a[href*='/parents/invitations/']").ShouldNotBeNull().GetAttribute("href")!);
        await family.PressAsync(family.Page.Document.QuerySelector("button[formaction*='handler=Accept']").ShouldNotBeNull().GetAttribute("formaction")!);
        family.Page.Status.ShouldBe(HttpStatusCode.Found);
    }
}

using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Apply;

/// <summary>Steps that several tests take on the way to theirs.</summary>
internal static class Applying
{
    /// <summary>Starts a draft and stands on its first page.</summary>
    public static async Task<string> StartAsync(this Family family)
    {
        await family.GetAsync($"/parents/apply/start/{ParentSite.SeasonCode}");
        await family.GoOnAsync();
        return family.Page.Address[(family.Page.Address.LastIndexOf('/') + 1)..];
    }

    /// <summary>Fills in everything as a registered family with a home of its own, and stands before the declaration.</summary>
    public static async Task<string> FillAsync(this Family family, string childId, string community = ParentSite.OneSchool)
    {
        var draft = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", childId));
        await family.GoOnAsync(("Relation", "Father"), ("Name", "张大明"), ("IdNumber", MadeUpId.Adult()));
        await family.GoOnAsync(("InCounty", "true"));
        await family.GoOnAsync(("BookNumber", "005012345"), ("Address", "师范街 8 号"), ("CommunityCode", community));
        await family.GoOnAsync(("Kind", "Own"));
        await family.GoOnAsync(("CertificateNumber", "晋（2019）太原市不动产权第0012345号"), ("Address", "师范街 8 号 2 单元 301"), ("CommunityCode", community));
        await family.GoOnAsync();
        await family.GoOnAsync(("Wanted", "false"));
        return draft;
    }

    /// <summary>Fills in what a child born on the day of the family's first still needs: household and home are known.</summary>
    public static async Task<string> FillTwinAsync(this Family family, string childId)
    {
        var draft = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小红"), ("IdNumber", childId));
        await family.GoOnAsync(("Wanted", "false"));
        await family.GoOnAsync(("Together", "false"));
        family.Page.Address.ShouldStartWith("/parents/apply/check-answers/");
        return draft;
    }

    /// <summary>Hands a filled-in draft in.</summary>
    public static async Task<string> SubmitAsync(this Family family, string draft)
    {
        await family.GetAsync($"/parents/apply/declaration/{draft}");
        await family.PressAsync(("Agreed", "true"));
        family.Page.Status.ShouldBe(HttpStatusCode.Found, string.Join(" / ", family.Page.Errors));
        return NumberIn(family.Page.Location);
    }

    /// <summary>The application number in an address, where it stands in small letters.</summary>
    public static string NumberIn(string? address) => address.ShouldNotBeNull().Split('/')[3].ToUpperInvariant();
}

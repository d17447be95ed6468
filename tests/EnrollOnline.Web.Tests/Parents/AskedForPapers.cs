using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>A family on the page where an officer's request asks for photographs.</summary>
internal sealed record AskedForPapers(Family Family, string Number, Guid Id)
{
    public string Address => $"/parents/cases/{Number.ToLowerInvariant()}/supplements/{Id}";

    /// <summary>Where the slices of a paper go.</summary>
    public string Slices(PaperKind kind = PaperKind.HouseholdBook) => $"/parents/supplements/slices/{Id}/{kind}";

    /// <summary>The token that the page's forms carry.</summary>
    public string Token => Family.Page.ValueOf("__RequestVerificationToken").ShouldNotBeNull();

    public static async Task<AskedForPapers> OpenAsync(ParentSite site, string mobile, params PaperKind[] kinds)
    {
        var family = await site.SignInAsync(mobile);
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        var id = await site.AskAsync<EnrollContext, Guid>(async context =>
        {
            // As an officer's request leaves the case.
            var application = await context.Applications.SingleAsync(row => row.Number == number);
            application.State = ApplicationState.AwaitingSupplement;
            application.Revision++;
            var asked = new Supplement
            {
                CountyCode = application.CountyCode, ApplicationId = application.Id, Item = "Home", Reason = "房产证号查不到，请拍照。",
                AskedBy = "test", AskedAt = site.Clock.GetUtcNow(), DueAt = site.Clock.GetUtcNow().AddDays(3),
            };
            context.Supplements.Add(asked);
            context.WantedPapers.AddRange(kinds.Select(kind => new WantedPaper { SupplementId = asked.Id, Kind = kind, CountyCode = asked.CountyCode }));
            await context.SaveChangesAsync();
            return asked.Id;
        });
        var asked = new AskedForPapers(family, number, id);
        await family.GetAsync(asked.Address);
        return asked;
    }

    /// <summary>Sends photographs by the page's own button.</summary>
    public Task<SeenPage> SendAsync(string control, params byte[][] photographs) =>
        Family.PressFilesAsync($"{Address}?handler=Photographs", photographs.Select(one => (control, one)));

    /// <summary>Sends a slice as the script does.</summary>
    public async Task<string> SliceAsync(byte[] whole, int start, int length, Family? by = null, string? token = null)
    {
        var query = $"?key=k1&size={whole.Length}&start={start}";
        using var request = new HttpRequestMessage(HttpMethod.Post, Slices() + query)
        {
            Content = new ByteArrayContent(whole[start..Math.Min(whole.Length, start + length)]),
        };
        request.Headers.Add("RequestVerificationToken", token ?? Token);
        using var answer = await (by ?? Family).RawAsync(request);
        return answer.IsSuccessStatusCode ? System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync()) : ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

using EnrollOnline.Casework.Applications;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>An officer sees only what needs a person, and settles it with the family or alone.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class OfficerJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private readonly House _house = season.House;

    [Fact]
    public async Task The_family_mends_what_the_officer_points_at_and_the_review_approves()
    {
        var (family, form) = Next();
        var settled = _house.Village.NextSettled();
        var clear = await _house.FileAsync(settled, Village.FormOf(settled));
        var number = await _house.FileAsync(family, Village.Mistyped(form));
        await _house.ReviewedAsync();

        await using var desk = await chromium.DeskAsync(_house.Address);
        await new SignInPages(desk, _house).StaffAsync(_house.Officer, "/officers");
        var officer = new OfficerPages(desk);
        var list = await officer.WorkListAsync();
        list.ShouldContain(number);
        list.ShouldNotContain(clear);
        await officer.OpenAsync(number);
        (await desk.TextAsync()).ShouldContain(family.Children[0].Name);
        await officer.AskSupplementAsync(FormParts.Home, "不动产权证号查不到，请对照原件更正。");

        await using var guardian = await chromium.TelephoneAsync(_house.Address);
        await new SignInPages(guardian, _house).GuardianAsync(family.Guardians[0].Mobile);
        var pages = new CasePages(guardian, number);
        await pages.OpenAsync();
        (await guardian.TextAsync()).ShouldContain("不动产权证号查不到，请对照原件更正。");
        await pages.AnswerSupplementAsync(form.Home!.CertificateNumber!, "上次少看了一位，已更正。");
        await guardian.ReloadUntilAsync("审核通过");
        (await officer.WorkListAsync()).ShouldNotContain(number);
    }

    [Fact]
    public async Task The_officer_settles_a_fact_by_the_record_and_approves()
    {
        var (family, form) = Next();
        var number = await _house.FileAsync(family, Village.OwnerMistyped(form));
        await _house.ReviewedAsync();

        await using var desk = await chromium.DeskAsync(_house.Address);
        await new SignInPages(desk, _house).StaffAsync(_house.Officer, "/officers");
        var officer = new OfficerPages(desk);
        await officer.WorkListAsync();
        await officer.OpenAsync(number);
        (await officer.DifferencesAsync()).ShouldContain(row => row.Contains(form.Home!.Owners[0].Name, StringComparison.Ordinal));
        await desk.OpenAsync($"/officers/cases/show/{number}?culture=en");
        await desk.OpenAsync($"/officers/cases/show/{number}?culture=zh-CN");
        await officer.SettleByRecordAsync("已核对原件，权利人就是监护人本人。");
        if (desk.Path.EndsWith(number, StringComparison.OrdinalIgnoreCase))
        {
            await officer.ApproveAsync("材料齐全，与原件一致。");
        }

        await desk.OpenAsync("/officers?state=Approved");
        (await desk.TextAsync()).ShouldContain(number);
    }

    private (Rehearsal.Families.MadeUpFamily Family, ApplicationForm Form) Next()
    {
        var family = _house.Village.NextSettled();
        return (family, Village.FormOf(family));
    }
}

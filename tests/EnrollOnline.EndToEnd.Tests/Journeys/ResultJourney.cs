using System.Text;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>The bureau draws, places and publishes; a family takes its seat; anybody checks.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class ResultJourney(Chromium chromium)
{
    private const int Families = 6;

    [Fact]
    public async Task A_season_is_drawn_placed_published_and_taken_up()
    {
        await using var house = await House.StartAsync(DatabaseEngine.PostgreSql);
        List<(string Number, MadeUpFamily Family)> filed = [];
        for (var i = 0; i < Families; i++)
        {
            var family = house.Village.NextSettled();
            filed.Add((await house.FileAsync(family, Village.FormOf(family)), family));
        }

        await house.ReviewedAsync();
        house.ItIs(house.Rulebook.Calendar.ResultsPublished.AddMinutes(1));
        await PublishAsync(house);

        var (number, child) = (filed[0].Number, filed[0].Family.Children[0]);
        var notice = await TakeUpAsync(house, filed[0].Family, number);
        Encoding.ASCII.GetString(notice, 0, 5).ShouldBe("%PDF-");
        await using var passer = await chromium.TelephoneAsync(house.Address);
        await passer.OpenAsync(PrintedNotice.Scan(notice));
        (await passer.HeadingAsync()).ShouldBe("这份通知书是真的");
        (await passer.TextAsync()).ShouldContain(number);

        await passer.OpenAsync($"/results/{house.Season.Code}");
        var list = await passer.TextAsync();
        list.ShouldContain(number);
        list.ShouldContain(child.Name[..1] + "*");
        list.ShouldNotContain(child.Name);
        var bundle = PublicBundleVerifier.VerifyZip(await passer.DownloadAsync("下载公开数据包"));
        bundle.Faults.ShouldBeEmpty();
        bundle.IsGenuine.ShouldBeTrue();
        bundle.Applications.ShouldBe(Families);
        await passer.OpenAsync($"/results/{house.Season.Code}?culture=en");
        await passer.OpenAsync("/");
    }

    private async Task PublishAsync(House house)
    {
        await using var desk = await chromium.DeskAsync(house.Address);
        await new SignInPages(desk, house).StaffAsync(house.Bureau, "/bureau");
        var ceremony = new CeremonyPages(desk, house.Season.Code);
        await ceremony.OpenAsync();
        await ceremony.FreezeAsync();
        await ceremony.DrawAsync("3 1 6 2 5");
        (await desk.TextAsync()).ShouldContain("3 1 6 2 5");
        await ceremony.PlaceAsync();
        (await ceremony.FiguresAsync()).Take(3).ShouldBe([$"{Families}", $"{Families}", "0"]);
        await ceremony.PublishAsync("another-season");
        (await desk.TextAsync()).ShouldContain("编号不符");
        await ceremony.PublishAsync(house.Season.Code);
        (await desk.TextAsync()).ShouldContain("查看公布的结果");
        await desk.OpenAsync($"/bureau/placement/{house.Season.Code}?culture=en");
        foreach (var language in (string[])["zh-CN", "en"])
        {
            await desk.OpenAsync($"/bureau/make-up/{house.Season.Code}?culture={language}");
            await desk.OpenAsync($"/bureau/trials/{house.Season.Code}?culture={language}");
            await desk.PressAsync(desk.Page.Locator("main form button[type=submit]"));
            (await desk.TextAsync()).ShouldContain($"{Families}");
            await desk.OpenAsync($"/bureau/forecast/{house.Season.Code}?culture={language}");
            await desk.PressAsync(desk.Page.Locator("main form button[type=submit]"));
        }
    }

    private async Task<byte[]> TakeUpAsync(House house, MadeUpFamily family, string number)
    {
        await using var guardian = await chromium.TelephoneAsync(house.Address);
        await new SignInPages(guardian, house).GuardianAsync(family.Guardians[0].Mobile);
        var pages = new CasePages(guardian, number);
        await pages.OpenAsync();
        await pages.OpenResultAsync();
        var school = house.Village.SchoolOf(family);
        var result = await guardian.TextAsync();
        result.ShouldContain(school);
        result.ShouldContain("为什么是这个结果");
        var (own, changed) = await pages.RecomputeAsync();
        own.ShouldStartWith("一致");
        changed.ShouldStartWith("不一致");
        await pages.ConfirmAsync();
        (await guardian.TextAsync()).ShouldContain("学位已确认");
        var notice = await pages.NoticeAsync();
        await guardian.PressAsync("看入学通知书");
        (await guardian.TextAsync()).ShouldContain(school);
        await guardian.OpenAsync($"/parents/cases/{number}/appeal");
        await guardian.OpenAsync($"/parents/cases/{number}/appeal/result");
        await guardian.OpenAsync($"/parents/cases/{number}/rate/result");
        await guardian.OpenAsync($"/parents/cases/{number}?culture=en");
        return notice;
    }
}

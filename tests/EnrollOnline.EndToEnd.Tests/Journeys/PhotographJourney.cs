using EnrollOnline.Casework.Database;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.Testing.Photographs;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>An officer asks for a photograph; the family sends it over a bad connection, or without scripts; the officer looks at it.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class PhotographJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private const int Megabyte = 1 << 20;
    private readonly House _house = season.House;

    [Fact]
    public async Task A_connection_that_is_cut_costs_neither_the_photograph_nor_what_was_typed()
    {
        var (mobile, number) = await AskedAsync();
        await using var way = new CutProxy(_house.Address);
        await using var guardian = await chromium.TelephoneAsync(way.Address);
        await new SignInPages(guardian, _house).GuardianAsync(mobile);
        await new CasePages(guardian, number).OpenAsync();
        await guardian.PressAsync("现在补充");
        var page = new PaperPages(guardian);
        await guardian.TypeAsync("Answer", "房产证还在办");

        // A film hangs behind the picture, as some telephones have it, so that there is something to carry.
        byte[] first = [.. TestPhotograph.Jpeg(1600, 1200), .. new byte[2 * Megabyte]];
        var before = way.Up;
        way.CutAfter(Megabyte);
        await page.ChooseAsync(first);
        await page.SaysAsync("网断了");
        (await CountAsync()).ShouldBe(0);
        way.Mend();
        await page.SaysAsync("已收到 1 张");
        // It went on where it was; from the beginning it would have been three megabytes.
        (way.Up - before).ShouldBeLessThan(first.Length + (Megabyte * 6 / 10));
        (await page.TypedAsync()).ShouldBe("房产证还在办");

        // A page that was closed in between: the same photograph chosen again goes on.
        byte[] second = [.. TestPhotograph.Jpeg(1200, 1600), .. new byte[2 * Megabyte]];
        before = way.Up;
        way.CutAfter(Megabyte);
        await page.ChooseAsync(second, "Camera");
        await page.SaysAsync("网断了");
        way.Mend();
        await guardian.Page.ReloadAsync();
        await page.SaysAsync("再选同一张照片");
        await page.ChooseAsync(second, "Camera");
        await page.SaysAsync("已收到 2 张");
        (way.Up - before).ShouldBeLessThan(second.Length + (Megabyte * 6 / 10));
        (await CountAsync()).ShouldBe(2);

        await page.ChooseAsync("%PDF-1.7 not a photograph"u8.ToArray());
        await page.SaysAsync("这是 PDF 文件");
        await page.SendAsync();
        (await guardian.TextAsync()).ShouldContain("补充已收到");

        await using var desk = await chromium.DeskAsync(_house.Address);
        await new SignInPages(desk, _house).StaffAsync(_house.Officer, "/officers");
        await desk.OpenAsync($"/officers/cases/show/{number.ToLowerInvariant()}");
        await desk.PressAsync("户口簿，第 1 张");
        await desk.PressAsync("向右转");
        await desk.PressAsync("放大");
        (await desk.Page.Locator(".eo-lightbox--2 svg").GetAttributeAsync("viewBox")).ShouldBe("0 0 1200 1600");
    }

    [Fact]
    public async Task Without_scripts_the_form_carries_the_photograph()
    {
        var (mobile, number) = await AskedAsync();
        await using var guardian = await chromium.TelephoneAsync(_house.Address, scripts: false);
        await new SignInPages(guardian, _house).GuardianAsync(mobile);
        await new CasePages(guardian, number).OpenAsync();
        await guardian.PressAsync("现在补充");
        var page = new PaperPages(guardian);
        await guardian.TypeAsync("Answer", "看不清请打电话");

        await page.ChooseAsync(TestPhotograph.Jpeg(), "Camera");
        await guardian.PressAsync("上传户口簿的照片");
        await page.SaysAsync("已收到 1 张");
        (await page.TypedAsync()).ShouldBe("看不清请打电话");
        await guardian.PressAsync("删除");
        await page.SaysAsync("还没有照片");
        // Chosen and not sent: the answer takes it along.
        await page.ChooseAsync(TestPhotograph.Jpeg());
        await page.SendAsync();
        (await guardian.TextAsync()).ShouldContain("补充已收到");
    }

    private async Task<(string Mobile, string Number)> AskedAsync()
    {
        var family = _house.Village.NextSettled();
        var number = await _house.FileAsync(family, Village.Mistyped(Village.FormOf(family)));
        await _house.ReviewedAsync();
        await using var desk = await chromium.DeskAsync(_house.Address);
        await new SignInPages(desk, _house).StaffAsync(_house.Officer, "/officers");
        await desk.OpenAsync($"/officers/cases/show/{number.ToLowerInvariant()}");
        await desk.TickAsync("Act.Kind", "Supplement");
        await desk.TickAsync("Act.Papers", "HouseholdBook");
        await new OfficerPages(desk).AskSupplementAsync("Home", "请拍户口簿。");
        return (family.Guardians[0].Mobile, number);
    }

    private Task<int> CountAsync() => _house.UseAsync<EnrollContext, int>(context => context.Photographs.CountAsync(
        row => context.Supplements.Any(asked => asked.Id == row.SupplementId && asked.AnsweredAt == null)));
}

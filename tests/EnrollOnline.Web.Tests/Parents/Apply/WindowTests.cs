namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class WindowTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Window_that_closes_in_mid_page_keeps_the_words_and_says_what_to_do()
    {
        site.Clock.MoveTo(At(17, 50));
        var family = await site.SignInAsync("13800000301");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/child/{draft}");
        var declaring = await site.SignInAsync("13800000301");
        await declaring.GetAsync($"/parents/apply/declaration/{draft}");
        site.Clock.MoveTo(At(18, 1));

        await family.GoOnAsync(("Name", "张小红"));
        await declaring.GoOnAsync(("Agreed", "true"));

        family.Page.Heading.ShouldBe("网上报名已经截止");
        family.Page.Text.ShouldContain("2024年7月12日 18:00");
        family.Page.Text.ShouldContain("每个适龄孩子都有学上");
        declaring.Page.Heading.ShouldBe("网上报名已经截止");
        (await family.OpenAsync("/parents")).Text.ShouldContain("张小红");
        family.Page.Text.ShouldContain("现在没有开放的报名");
    }

    [Fact]
    public async Task Last_minute_is_still_open_and_says_that_today_is_the_last_day()
    {
        site.Clock.MoveTo(At(18, 0));
        var family = await site.SignInAsync("13800000302");

        (await family.GetAsync($"/parents/apply/start/{ParentSite.SeasonCode}")).Text.ShouldContain("今天截止");
        await family.GoOnAsync();

        family.Page.Heading.ShouldContain("孩子是谁");
    }

    private static DateTimeOffset At(int hour, int minute) => new(2024, 7, 12, hour, minute, 0, TimeSpan.FromHours(8));
}

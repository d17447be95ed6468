using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class ReviseTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Family_changes_one_answer_sees_what_changed_and_keeps_its_number()
    {
        var family = await site.SignInAsync("13800000801");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));

        var draft = await BeginAsync(family, number);
        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Text.ShouldContain("还没有改动");
        family.Page.Document.QuerySelector("a[href*='/declaration/']").ShouldBeNull();
        await family.GetAsync($"/parents/apply/private-school/{draft}?check=true");
        await family.GoOnAsync(("Wanted", "true"), ("PrivateSchool", "P1"));

        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Document.QuerySelectorAll("dd p").Select(line => line.TextContent.Trim()).ShouldBe([$"原来：{await NoPrivateAsync()}", "现在：晨光学校"]);
        (await family.GetAsync($"/parents/cases/{number}")).Text.ShouldNotContain("修改已提交");
        await family.GetAsync($"/parents/apply/declaration/{draft}");
        var declaration = family.Page;
        await family.PressAsync(("Agreed", "true"));
        family.Page.Status.ShouldBe(HttpStatusCode.Found);
        await family.FollowAsync();

        family.Page.Text.ShouldContain(number);
        family.Page.Text.ShouldContain("修改已提交");
        (await family.GetAsync(declaration.Address)).Location.ShouldNotBeNull().ShouldContain($"/parents/cases/{number}", Case.Insensitive);
        await BeginAsync(family, number);
        family.Page.Text.ShouldContain("晨光学校");
        family.Page.Text.ShouldContain("还没有改动");

        async Task<string> NoPrivateAsync()
        {
            var other = await site.SignInAsync("13800000802");
            var first = await other.FillAsync(MadeUpId.Child());
            await other.GetAsync($"/parents/apply/check-answers/{first}");
            return other.Page.Document.QuerySelectorAll("dt").Single(row => row.TextContent.Trim() == "民办学校").NextElementSibling!.TextContent.Trim();
        }
    }

    [Fact]
    public async Task Changes_can_be_dropped_and_what_was_handed_in_stands()
    {
        var family = await site.SignInAsync("13800000803");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        var draft = await BeginAsync(family, number);
        await family.GetAsync($"/parents/apply/guardian/{draft}?check=true");
        await family.GoOnAsync(("Name", "张二明"));
        (await family.OpenAsync("/parents")).Text.ShouldContain("这是对已提交报名的修改");

        await family.GetAsync($"/parents/apply/check-answers/{draft}");
        await family.PressAsync("?handler=Discard");
        await family.FollowAsync();

        family.Page.Text.ShouldContain("修改已放弃");
        (await family.GetAsync($"/parents/apply/check-answers/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await family.GetAsync("/parents")).Text.ShouldNotContain("这是对已提交报名的修改");
    }

    [Fact]
    public async Task Stranger_finds_neither_the_page_nor_the_draft()
    {
        var family = await site.SignInAsync("13800000804");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        var draft = await BeginAsync(family, number);
        var stranger = await site.SignInAsync("13800000805");

        (await stranger.GetAsync($"/parents/cases/{number}/revise")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/parents/apply/check-answers/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Taken_back_it_cannot_be_changed_but_the_child_can_be_applied_for_again()
    {
        var child = MadeUpId.Child();
        var family = await site.SignInAsync("13800000806");
        var number = await family.SubmitAsync(await family.FillAsync(child));
        var draft = await BeginAsync(family, number);
        await family.GetAsync($"/parents/cases/{number}/withdraw");
        await family.PressAsync();
        await family.FollowAsync();
        family.Page.Text.ShouldContain("报名已撤回");
        family.Page.Document.QuerySelector("a[href$='/revise']").ShouldBeNull();

        await family.GetAsync($"/parents/apply/guardian/{draft}?check=true");
        await family.GoOnAsync(("Name", "张二明"));
        await family.GetAsync($"/parents/apply/declaration/{draft}");
        await family.PressAsync(("Agreed", "true"));
        (await family.FollowAsync()).Text.ShouldContain("这次修改没有提交");
        var again = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", child));
        await family.GoOnAsync(("Wanted", "false"));
        (await family.SubmitAsync(again)).ShouldNotBe(number);
    }

    private static async Task<string> BeginAsync(Family family, string number)
    {
        await family.GetAsync($"/parents/cases/{number}/revise");
        await family.GoOnAsync();
        return family.Page.Address[(family.Page.Address.LastIndexOf('/') + 1)..];
    }
}

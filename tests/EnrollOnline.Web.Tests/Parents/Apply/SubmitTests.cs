using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class SubmitTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Submit_WhenPressedTwice_GivesOneApplicationAndOneNumber()
    {
        var family = await site.SignInAsync("13800000201");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/declaration/{draft}");
        var form = family.Page;
        var other = await site.SignInAsync("13800000201");
        await other.GetAsync($"/parents/apply/declaration/{draft}");

        await Task.WhenAll(family.PressAsync(("Agreed", "true")), other.PressAsync(("Agreed", "true")));

        family.Page.Location.ShouldBe(other.Page.Location);
        (await CountOfSameGuardianAsync(Applying.NumberIn(family.Page.Location))).ShouldBe(1);
        (await family.GetAsync(form.Address)).Location.ShouldBe(other.Page.Location);
    }

    [Fact]
    public async Task Submit_without_the_declaration_says_what_to_do()
    {
        var family = await site.SignInAsync("13800000202");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/declaration/{draft}");

        await family.PressAsync();

        family.Page.Errors.ShouldBe(["请看完声明并打勾，再提交"]);
    }

    [Fact]
    public async Task Submit_of_a_child_applied_for_before_leads_to_that_application()
    {
        var child = MadeUpId.Child();
        var family = await site.SignInAsync("13800000203");
        var number = await family.SubmitAsync(await family.FillAsync(child));
        var again = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", child));
        await family.GoOnAsync(("Wanted", "false"));

        await family.GetAsync($"/parents/apply/declaration/{again}");
        await family.GoOnAsync(("Agreed", "true"));

        family.Page.Heading.ShouldBe("这个孩子已经报过名了");
        family.Page.Text.ShouldContain(number);
    }

    [Fact]
    public async Task Submit_of_a_child_applied_for_by_the_other_parent_says_whom_to_ask_and_tells_nothing_else()
    {
        var child = MadeUpId.Child();
        var father = await site.SignInAsync("13800000204");
        var number = await father.SubmitAsync(await father.FillAsync(child));
        var mother = await site.SignInAsync("13800000205");
        var draft = await mother.FillAsync(child);

        await mother.GetAsync($"/parents/apply/declaration/{draft}");
        await mother.GoOnAsync(("Agreed", "true"));

        mother.Page.Text.ShouldContain("用另一个手机号的人已经给这个孩子报了名");
        mother.Page.Text.ShouldContain("0351-555 0100");
        mother.Page.Text.ShouldNotContain(number);
    }

    [Fact]
    public async Task Declaration_before_everything_is_filled_in_leads_to_the_check()
    {
        var family = await site.SignInAsync("13800000206");
        var draft = await family.StartAsync();

        await family.OpenAsync($"/parents/apply/declaration/{draft}");

        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Text.ShouldContain("处要补上");
    }

    private Task<int> CountOfSameGuardianAsync(string number) => site.AskAsync<EnrollContext, int>(context =>
        context.Applications.CountAsync(row => context.Applications.Any(known => known.Number == number && known.GuardianId == row.GuardianId)));
}

using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class PathTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Registered_family_is_asked_for_its_home_and_never_for_a_permit()
    {
        var family = await site.SignInAsync("13800000101");
        var draft = await family.FillAsync(MadeUpId.Child());

        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Text.ShouldContain("房产证号");
        family.Page.Text.ShouldNotContain("居住证");
        (await family.OpenAsync($"/parents/apply/permit/{draft}")).Heading.ShouldContain("填写进度");
    }

    [Fact]
    public async Task Family_from_elsewhere_is_asked_for_permit_and_work()
    {
        var family = await site.SignInAsync("13800000102");
        await family.StartAsync();
        await family.GoOnAsync(("Name", "李欣怡"), ("IdNumber", MadeUpId.Child()));
        await family.GoOnAsync(("Relation", "Mother"), ("Name", "王芳"), ("IdNumber", MadeUpId.Adult()));
        await family.GoOnAsync(("InCounty", "false"));
        await family.GoOnAsync(("BookNumber", "88001"), ("Address", "河南省林州市 1 号"));
        family.Page.Heading.ShouldContain("居住证");
        await family.GoOnAsync(("Number", "140105-2023-77"), ("Address", "北张村 12 号"), ("CommunityCode", ParentSite.TwoSchools));
        await family.PressAsync(("Kind", "Licence"), ("Business", "芳芳小吃"), ("LicenceNumber", ""));
        family.Page.Errors.ShouldBe(["请填写统一社会信用代码，在营业执照上"]);
        family.Page.ValueOf("Business").ShouldBe("芳芳小吃");
        await family.GoOnAsync(("LicenceNumber", "９2140105MA0K12345x"));
        await family.GoOnAsync(("Wanted", "false"));
        family.Page.Heading.ShouldContain("更想上哪所公办学校");
        await family.GoOnAsync(("PublicSchools[0]", "S2"), ("PublicSchools[1]", "S1"));

        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Text.ShouldContain("北营实验小学、坞城路小学");
        family.Page.Text.ShouldContain("92140105MA0K12345X");
    }

    [Fact]
    public async Task Answers_that_no_longer_apply_are_dropped_and_that_is_said()
    {
        var family = await site.SignInAsync("13800000103");
        var draft = await family.FillAsync(MadeUpId.Child());

        await family.GetAsync($"/parents/apply/household/{draft}?check=true");
        await family.GoOnAsync(("InCounty", "false"));

        family.Page.Text.ShouldContain("之前填的住房信息已删除");
        (await family.GetAsync($"/parents/apply/check-answers/{draft}")).Text.ShouldNotContain("不动产权");
    }

    [Fact]
    public async Task Change_made_while_checking_leads_back_to_the_check()
    {
        var family = await site.SignInAsync("13800000104");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/child/{draft}?check=true");

        await family.GoOnAsync(("Name", "张小红"));

        family.Page.Heading.ShouldBe("请核对您填的内容");
        family.Page.Text.ShouldContain("张小红");
    }

    [Fact]
    public async Task Owner_can_be_added_and_taken_out_without_scripts()
    {
        var family = await site.SignInAsync("13800000105");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/home-owners/{draft}");
        family.Page.ValueOf("Owners[0].Name").ShouldBe("张大明");

        await family.PressAsync("?handler=Add");
        await family.FollowAsync();
        await family.PressAsync(("Owners[1].Name", "李四"));
        family.Page.Errors.ShouldBe(["请填写第 2 位产权人的身份证号"]);
        family.Page.ValueOf("Owners[1].Name").ShouldBe("李四");
        await family.PressAsync("?handler=Remove&place=0");
        await family.FollowAsync();

        family.Page.ValueOf("Owners[0].Name").ShouldBe("李四");
        family.Page.ValueOf("Owners[1].Name").ShouldBeNull();
    }

    [Fact]
    public async Task Same_school_chosen_twice_is_told_beside_the_field()
    {
        var family = await site.SignInAsync("13800000106");
        var draft = await family.FillAsync(MadeUpId.Child(), ParentSite.TwoSchools);
        await family.GetAsync($"/parents/apply/public-schools/{draft}");

        await family.PressAsync(("PublicSchools[0]", "S1"), ("PublicSchools[1]", "S1"));

        family.Page.ErrorOf("PublicSchools[0]").ShouldBe("错误：同一所学校选了两次，请每个志愿选不同的学校");
    }

    [Fact]
    public async Task Private_school_is_taken_with_what_losing_means()
    {
        var family = await site.SignInAsync("13800000107");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/private-school/{draft}?check=true");
        family.Page.Text.ShouldContain("对口公办学校先录没报民办的孩子");
        await family.PressAsync(("Wanted", "true"));
        family.Page.Errors.ShouldBe(["请从列表里选择一所民办学校"]);

        await family.GoOnAsync(("PrivateSchool", "P1"));

        family.Page.Text.ShouldContain("晨光学校");
    }

    [Fact]
    public async Task Twin_is_asked_about_a_shared_number_and_nothing_else_twice()
    {
        var family = await site.SignInAsync("13800000108");
        await family.FillAsync(MadeUpId.Child());
        var second = await family.StartAsync();

        await family.GoOnAsync(("Name", "张小亮"), ("IdNumber", MadeUpId.Child()));
        family.Page.Heading.ShouldContain("要报民办学校吗");
        await family.GoOnAsync(("Wanted", "false"));
        family.Page.Heading.ShouldContain("双胞胎");
        await family.GoOnAsync(("Together", "true"));
        var number = await family.SubmitAsync(second);

        (await site.AskAsync<EnrollContext, bool>(context => context.Applications.Where(row => row.Number == number).Select(row => row.WantsMultiplesTogether).SingleAsync())).ShouldBeTrue();
    }

    [Fact]
    public async Task Task_list_tells_how_far_each_part_is()
    {
        var family = await site.SignInAsync("13800000109");
        var draft = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", MadeUpId.Child()));
        await family.GetAsync($"/parents/apply/guardian/{draft}");
        await family.PressAsync(("Relation", "Father"), ("Name", "张大明"), ("IdNumber", "1"));

        await family.GetAsync($"/parents/apply/tasks/{draft}");

        family.Page.Text.ShouldContain("已完成 1/5");
        family.Page.Text.ShouldContain("还有 2 天");
        family.Page.Document.QuerySelectorAll(".govuk-task-list__status").Select(status => status.TextContent.Trim())
            .ShouldBe(["已完成", "进行中", "未开始", "暂不能开始", "暂不能开始", "未开始", "暂不能开始"]);
        family.Page.Document.QuerySelectorAll(".govuk-task-list__item a").Length.ShouldBe(4);
    }
}

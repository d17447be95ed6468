using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class StepTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Post_WhenIdNumberHasWrongCheckDigit_ShowsErrorAndKeepsIt()
    {
        var family = await site.SignInAsync("13800000001");
        await family.StartAsync();
        var good = MadeUpId.Child();
        var wrong = good[..17] + (good[17] == '0' ? '1' : '0');

        await family.PressAsync(("Name", "买买提·阿卜杜热合曼"), ("IdNumber", wrong));

        family.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        family.Page.ErrorOf("IdNumber").ShouldBe("错误：身份证号有一位不对，请对照证件逐位检查");
        family.Page.ValueOf("IdNumber").ShouldBe(wrong);
        family.Page.ValueOf("Name").ShouldBe("买买提·阿卜杜热合曼");
        family.Page.Document.Title.ShouldStartWith("错误：");
    }

    [Fact]
    public async Task Post_WhenSomethingIsWrong_KeepsItForAnotherDevice()
    {
        var draft = await (await site.SignInAsync("13800000002")).StartAsync();
        var phone = await site.SignInAsync("13800000002");
        await phone.GetAsync($"/parents/apply/child/{draft}");
        await phone.PressAsync(("Name", "张小明"), ("IdNumber", "1401"));

        var tablet = await site.SignInAsync("13800000002");
        await tablet.GetAsync($"/parents/apply/child/{draft}");

        tablet.Page.ValueOf("Name").ShouldBe("张小明");
        tablet.Page.ValueOf("IdNumber").ShouldBe("1401");
    }

    [Fact]
    public async Task Post_WhenIdNumberIsFullWidthWithSpacesAndSmallX_TakesIt()
    {
        var family = await site.SignInAsync("13800000003");
        var draft = await family.StartAsync();
        var id = Enumerable.Range(0, 200).Select(_ => MadeUpId.Child()).First(number => number.EndsWith('X'));
        var typed = string.Concat(id.Select(letter => letter == 'X' ? 'ｘ' : (char)(letter + 0xFEE0))).Insert(6, " ");

        await family.GoOnAsync(("Name", " 张小明 "), ("IdNumber", typed));
        await family.GetAsync($"/parents/apply/child/{draft}");

        family.Page.ValueOf("IdNumber").ShouldBe(id);
        family.Page.ValueOf("Name").ShouldBe("张小明");
    }

    [Theory]
    [InlineData("", "请填写孩子的身份证号")]
    [InlineData("14010520180327", "身份证号是 17 位数字加最后一位数字或 X，请对照证件重填")]
    [InlineData("140105201802301234", "身份证号中间的出生日期不对，请检查第 7 到 14 位")]
    [InlineData("140105203003271234", "身份证号里的出生日期还没到，请检查第 7 到 14 位")]
    [InlineData("990105201803271234", "身份证号前两位不对，请对照证件检查")]
    public async Task Post_WhenIdNumberCannotBe_SaysWhatToDo(string typed, string sentence)
    {
        var family = await site.SignInAsync("13800000004");
        await family.StartAsync();

        await family.PressAsync(("Name", "张小明"), ("IdNumber", typed));

        family.Page.Errors.ShouldBe([sentence]);
    }

    [Fact]
    public async Task Post_WhenChildIsTooYoung_SaysSo()
    {
        var family = await site.SignInAsync("13800000005");
        await family.StartAsync();

        await family.PressAsync(("Name", "张小明"), ("IdNumber", MadeUpId.Born(new DateOnly(2018, 9, 1))));

        family.Page.Errors.ShouldBe(["孩子还没到入学年龄，请检查身份证号；没错的话请明年报名"]);
    }

    [Fact]
    public async Task Post_WhenRelationAndNameAreMissing_ShowsBothInOrder()
    {
        var family = await site.SignInAsync("13800000006");
        var draft = await family.StartAsync();
        var child = MadeUpId.Child();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", child));

        await family.PressAsync(("Name", ""), ("IdNumber", child));

        family.Page.Address.ShouldContain(draft);
        family.Page.Errors.ShouldBe(["请选择监护人和孩子的关系", "请填写监护人的姓名", "这是孩子的身份证号，请填监护人自己的"]);
    }

    [Fact]
    public async Task Post_WhenMoreFieldsAreSentThanAsked_IgnoresThem()
    {
        var family = await site.SignInAsync("13800000007");
        var draft = await family.FillAsync(MadeUpId.Child());

        await family.GetAsync($"/parents/apply/child/{draft}");
        await family.GoOnAsync(("GuardianId", Guid.NewGuid().ToString()), ("Opened.Draft.ApplicationId", Guid.NewGuid().ToString()), ("Declared", "true"), ("DraftId", Guid.NewGuid().ToString()), ("draft", Guid.NewGuid().ToString()));

        family.Page.Status.ShouldBe(HttpStatusCode.OK);
        (await family.GetAsync($"/parents/apply/check-answers/{draft}")).Text.ShouldContain("张小明");
    }

    [Fact]
    public async Task Draft_of_another_guardian_is_not_found()
    {
        var draft = await (await site.SignInAsync("13800000008")).FillAsync(MadeUpId.Child());
        var stranger = await site.SignInAsync("13800000009");

        foreach (var page in (string[])["tasks", "child", "guardian", "household", "home-owners", "private-school", "check-answers", "declaration", "duplicate", "closed"])
        {
            (await stranger.GetAsync($"/parents/apply/{page}/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task Page_without_sign_in_leads_to_the_door() =>
        (await new Family(site.Address).GetAsync("/parents")).Location.ShouldNotBeNull().ShouldContain("/accounts/sign-in?returnUrl=%2Fparents");
}

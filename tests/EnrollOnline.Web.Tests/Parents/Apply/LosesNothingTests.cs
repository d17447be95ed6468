using System.Net;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class LosesNothingTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task What_was_typed_when_the_session_ended_is_offered_after_signing_in_and_saved_by_nobody_else()
    {
        var family = await site.SignInAsync("13800000901");
        var draft = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", MadeUpId.Child()));
        site.Clock.Advance(TimeSpan.FromMinutes(31));

        await family.PressAsync(("Relation", "Mother"), ("Name", "王秀英"), ("IdNumber", "1401"));
        family.Page.Location.ShouldNotBeNull().ShouldBe($"/accounts/sign-in?returnUrl=%2Fparents%2Fapply%2Fguardian%2F{draft}");
        (await family.FollowAsync()).Text.ShouldContain("您填过的都留着");

        await family.GetAsync("/test/sign-in/13800000999");
        (await family.GetAsync($"/parents/apply/guardian/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var elsewhere = await site.SignInAsync("13800000901");
        (await elsewhere.GetAsync($"/parents/apply/guardian/{draft}")).ValueOf("Name").ShouldBe("", "another browser does not hold the key");

        await family.GetAsync("/test/sign-in/13800000901");
        await family.GetAsync($"/parents/apply/guardian/{draft}");
        family.Page.Text.ShouldContain("您刚才填的内容还在");
        family.Page.ValueOf("Name").ShouldBe("王秀英");
        family.Page.ValueOf("IdNumber").ShouldBe("1401");
        family.Page.Document.QuerySelector("input[value=Mother]")!.HasAttribute("checked").ShouldBeTrue();
        family.Page.Document.Title.ShouldNotStartWith("错误");

        await family.GoOnAsync(("IdNumber", MadeUpId.Adult()));
        (await family.GetAsync($"/parents/apply/guardian/{draft}")).Text.ShouldNotContain("您刚才填的内容还在");
        (await site.AskAsync<EnrollContext, int>(context => context.KeptWords.CountAsync(row => row.DraftId == Guid.Parse(draft)))).ShouldBe(0);
    }

    [Fact]
    public async Task Kept_words_are_unreadable_at_rest_end_after_two_hours_and_are_not_taken_for_a_draft_that_is_not_there()
    {
        var family = await site.SignInAsync("13800000902");
        var draft = await family.StartAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        await family.PressAsync(("Name", "欧阳小明"), ("IdNumber", "140105201803271"));
        var stored = await site.AskAsync<EnrollContext, byte[]>(context =>
            context.KeptWords.Where(row => row.DraftId == Guid.Parse(draft)).Select(row => row.FieldsCipher).SingleAsync());
        System.Text.Encoding.UTF8.GetString(stored).ShouldNotContain("140105");

        site.Clock.Advance(TimeSpan.FromMinutes(121));
        await family.GetAsync("/test/sign-in/13800000902");
        (await family.GetAsync($"/parents/apply/child/{draft}")).ValueOf("Name").ShouldBe("");

        await family.GetAsync($"/parents/apply/child/{draft}");
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        await family.PressAsync($"/parents/apply/child/{Guid.NewGuid()}", ("Name", "某某"));
        family.Page.Location.ShouldNotBeNull().ShouldStartWith("/accounts/sign-in");
        var justNow = site.Clock.GetUtcNow().AddMinutes(-1);
        (await site.AskAsync<EnrollContext, int>(context => context.KeptWords.CountAsync(row => row.KeptAt > justNow))).ShouldBe(0);
    }

    [Fact]
    public async Task A_list_of_owners_comes_back_as_it_was_typed()
    {
        var family = await site.SignInAsync("13800000906");
        var draft = await family.FillAsync(MadeUpId.Child());
        await family.GetAsync($"/parents/apply/home-owners/{draft}?check=true");
        await family.PressAsync("?handler=Add&check=true");
        await family.FollowAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        await family.PressAsync(("Owners[1].Name", "李四"), ("Owners[1].Document", "Passport"));
        family.Page.Location.ShouldNotBeNull().ShouldEndWith("%3Fcheck%3Dtrue");

        await family.GetAsync("/test/sign-in/13800000906");
        await family.GetAsync($"/parents/apply/home-owners/{draft}?check=true");

        family.Page.Text.ShouldContain("您刚才填的内容还在");
        family.Page.ValueOf("Owners[0].Name").ShouldBe("张大明");
        family.Page.ValueOf("Owners[1].Name").ShouldBe("李四");
        family.Page.ValueOf("Owners[1].Document").ShouldBe("Passport");
    }

    [Fact]
    public async Task Session_is_lengthened_by_a_button_that_saves_and_stays()
    {
        var family = await site.SignInAsync("13800000903");
        var draft = await family.StartAsync();
        family.Page.Text.ShouldContain("先保存，再慢慢填");
        site.Clock.Advance(TimeSpan.FromMinutes(10));

        await family.PressAsync("?handler=Keep", ("Name", "张小明"), ("IdNumber", "1401"));
        await family.FollowAsync();
        family.Page.Text.ShouldContain("已保存，可以接着填");
        family.Page.ValueOf("IdNumber").ShouldBe("1401");
        site.Clock.Advance(TimeSpan.FromMinutes(29));
        (await family.GetAsync($"/parents/apply/child/{draft}")).Status.ShouldBe(HttpStatusCode.OK);

        await family.GetAsync($"/parents/apply/guardian/{draft}");
        await family.PressAsync("?handler=Keep", ("Name", "王秀英"));
        family.Page.Status.ShouldBe(HttpStatusCode.OK);
        family.Page.ValueOf("Name").ShouldBe("王秀英");
        family.Page.Errors.ShouldBeEmpty("the relation is not chosen yet, which is no mistake");
    }

    [Fact]
    public async Task Two_tabs_do_not_undo_each_others_pages_and_the_same_page_says_that_it_was_changed()
    {
        var family = await site.SignInAsync("13800000904");
        var draft = await family.FillAsync(MadeUpId.Child());
        var other = await site.SignInAsync("13800000904");
        await family.GetAsync($"/parents/apply/home-place/{draft}?check=true");
        await other.GetAsync($"/parents/apply/household-book/{draft}?check=true");

        await other.GoOnAsync(("Address", "师范街 18 号"));
        await family.GoOnAsync(("Address", "师范街 28 号 301"));
        family.Page.Text.ShouldContain("师范街 18 号");
        family.Page.Text.ShouldContain("师范街 28 号 301");
        family.Page.Text.ShouldNotContain("在别的窗口或手机上改过");

        await family.GetAsync($"/parents/apply/child/{draft}?check=true");
        await other.GetAsync($"/parents/apply/child/{draft}?check=true");
        await other.GoOnAsync(("Name", "张小红"));
        other.Page.Text.ShouldNotContain("在别的窗口或手机上改过");
        await family.GoOnAsync(("Name", "张小兰"));
        family.Page.Text.ShouldContain("在别的窗口或手机上改过");
        family.Page.Text.ShouldContain("张小兰");
    }

    [Fact]
    public async Task Page_sent_twice_or_again_after_going_back_changes_nothing_and_warns_of_nothing()
    {
        var family = await site.SignInAsync("13800000905");
        var draft = await family.FillAsync(MadeUpId.Child());
        var other = await site.SignInAsync("13800000905");
        await family.GetAsync($"/parents/apply/child/{draft}?check=true");
        await other.GetAsync($"/parents/apply/child/{draft}?check=true");

        await family.GoOnAsync(("Name", "　张小虎 "));
        await other.GoOnAsync(("Name", "　张小虎 "));

        other.Page.Text.ShouldContain("张小虎");
        other.Page.Text.ShouldNotContain("在别的窗口或手机上改过");
    }
}

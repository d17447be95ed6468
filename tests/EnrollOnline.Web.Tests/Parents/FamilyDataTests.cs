using System.Net;
using System.Text.Json;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents;

public sealed class FamilyDataTests : IAsyncLifetime
{
    private readonly ParentSite _site = new() { Settings = ["--Site:Jobs", "false"] };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_family_reads_who_looked_newest_first_and_names_are_masked()
    {
        using var family = await _site.SignInAsync("13800000701");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        await LookAsync(number, ("王小芳", "review", 1), ("王小芳", "reveal-id:Child: 核对照片", 2), ("李雷", "search-by-name", 3), ("李雷", "photograph:Home: 0123", 4));

        foreach (var address in (string[])["/parents/data", $"/parents/cases/{number}/data"])
        {
            await family.GetAsync(address);
            var rows = family.Page.Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
            rows.Count.ShouldBe(4);
            rows[0].ShouldContain("查看上传的照片");
            rows[0].ShouldNotContain("0123");
            rows[1].ShouldContain("按姓名查找报名");
            rows[2].ShouldContain("查看完整证件号：核对照片");
            rows[3].ShouldContain("小店区教育局审核人员 王**");
            family.Page.Text.ShouldNotContain("王小芳");
        }
    }

    [Fact]
    public async Task Looks_come_in_pages()
    {
        using var family = await _site.SignInAsync("13800000702");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        await LookAsync(number, [.. Enumerable.Range(1, 25).Select(at => ("王芳", at == 1 ? "notice" : "review", at))]);

        await family.GetAsync("/parents/data");
        family.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(20);
        family.Page.Text.ShouldNotContain("查看入学通知书");
        await family.GetAsync("/parents/data?page=2");
        family.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        family.Page.Text.ShouldContain("查看入学通知书");
    }

    [Fact]
    public async Task A_copy_holds_what_was_typed_and_nothing_of_others_and_taking_it_is_on_record()
    {
        string mine = MadeUpId.Child(), theirs = MadeUpId.Child();
        using var other = await _site.SignInAsync("13800000704");
        var otherNumber = await other.SubmitAsync(await other.FillAsync(theirs));
        using var family = await _site.SignInAsync("13800000703");
        var number = await family.SubmitAsync(await family.FillAsync(mine));
        var draft = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小草稿"), ("IdNumber", MadeUpId.Child()));

        await family.GetAsync("/parents/data/copy");
        family.Page.Text.ShouldNotContain(mine);
        (await family.PressAsync()).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var typed in (string[])[mine, number, "张大明", "005012345", "师范街 8 号 2 单元 301", "晋（2019）太原市不动产权第0012345号", "张小草稿", "13800000703"])
        {
            family.Page.Text.ShouldContain(typed);
        }

        family.Page.Text.ShouldNotContain(theirs);
        family.Page.Text.ShouldNotContain(otherNumber);

        await family.GetAsync("/parents/data/copy");
        var (file, name, type) = await family.DownloadAsync("/parents/data/copy?handler=File");
        (name, type).ShouldBe(("my-data.json", "application/json"));
        using var json = JsonDocument.Parse(file);
        var form = json.RootElement.GetProperty("cases")[0].GetProperty("form");
        form.GetProperty("child").GetProperty("idNumber").GetString().ShouldBe(mine);
        form.GetProperty("home").GetProperty("certificateNumber").GetString().ShouldBe("晋（2019）太原市不动产权第0012345号");
        json.RootElement.GetProperty("drafts")[0].GetProperty("form").GetProperty("child").GetProperty("name").GetString().ShouldBe("张小草稿");
        file.ShouldNotContain(theirs);
        file.ShouldNotContain("13800000704");

        (await _site.AskAsync<EnrollContext, List<string>>(context => context.Accesses.OrderBy(look => look.At).ThenBy(look => look.Id).Select(look => look.Purpose).ToListAsync()))
            .ShouldBe(["copy: page", "copy: file"]);
        (await family.GetAsync("/parents/data")).Text.ShouldContain("带走了一份资料");
    }

    [Fact]
    public async Task A_case_is_withdrawn_then_erased_then_the_account_goes_and_the_session_with_it()
    {
        using var family = await _site.SignInAsync("13800000705");
        var childId = MadeUpId.Child();
        var number = await family.SubmitAsync(await family.FillAsync(childId));
        await family.GetAsync($"/parents/cases/{number}/erase");
        family.Page.Heading.ShouldBe("这份资料现在不能删除");
        family.Page.Text.ShouldContain("请先撤回报名");
        (await family.GetAsync("/parents/data/account")).Status.ShouldBe(HttpStatusCode.Found);

        await family.GetAsync($"/parents/cases/{number}/withdraw");
        await family.GoOnAsync();
        await family.GetAsync($"/parents/cases/{number}/erase");
        await family.GoOnAsync();
        family.Page.Address.ShouldBe("/parents/data");
        family.Page.Text.ShouldContain("资料已删除");
        family.Page.Text.ShouldContain(number);
        (await family.GetAsync($"/parents/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _site.AskAsync<EnrollContext, int>(async context => await context.Applications.CountAsync() + await context.Drafts.CountAsync() + await context.Outbox.CountAsync())).ShouldBe(0);

        await family.GetAsync("/parents/data/account");
        await family.PressAsync();
        (await family.GetAsync("/parents")).Location.ShouldNotBeNull().ShouldContain("/accounts/sign-in");
        (await _site.AskAsync<EnrollContext, int>(context => context.Users.CountAsync(user => user.Role == AccountRole.Guardian))).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_erased_after_asking_once()
    {
        using var family = await _site.SignInAsync("13800000706");
        var draft = await family.StartAsync();

        await family.GetAsync("/parents/data");
        family.Page.Document.QuerySelectorAll("main a").ShouldContain(link => link.GetAttribute("href") == $"/parents/data/drafts/{draft}");
        await family.GetAsync($"/parents/data/drafts/{draft}");
        await family.GoOnAsync();

        family.Page.Text.ShouldContain("草稿已删除");
        (await _site.AskAsync<EnrollContext, int>(context => context.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Another_family_finds_none_of_it()
    {
        using var family = await _site.SignInAsync("13800000707");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        var draft = await family.StartAsync();
        using var other = await _site.SignInAsync("13800000708");
        await other.StartAsync();

        foreach (var address in (string[])[$"/parents/cases/{number}/data", $"/parents/cases/{number}/erase", $"/parents/data/drafts/{draft}"])
        {
            (await other.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        // A form of one's own sent to somebody else's address changes nothing.
        await other.GetAsync("/parents/data/copy");
        await other.PressAsync($"/parents/data/drafts/{draft}");
        other.Page.Status.ShouldBe(HttpStatusCode.NotFound);
        await other.GetAsync("/parents/data/copy");
        await other.PressAsync($"/parents/cases/{number}/erase");
        other.Page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await _site.AskAsync<EnrollContext, int>(context => context.Applications.CountAsync())).ShouldBe(1);
        (await other.GetAsync("/parents/data")).Text.ShouldNotContain(number);
    }

    private Task LookAsync(string number, params (string Actor, string Purpose, int Minute)[] looks) => _site.UseAsync<EnrollContext>(async context =>
    {
        var row = await context.Applications.SingleAsync(one => one.Number == number);
        context.Accesses.AddRange(looks.Select(look => new AccessEntry
        {
            CountyCode = row.CountyCode, ApplicationId = row.Id, Actor = look.Actor, Purpose = look.Purpose, At = _site.Clock.GetUtcNow().AddMinutes(look.Minute),
        }));
        await context.SaveChangesAsync();
    });
}

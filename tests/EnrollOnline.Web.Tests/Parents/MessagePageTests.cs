using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Parents;

public sealed class MessagePageTests : IAsyncLifetime
{
    private readonly ParentSite _site = new() { Settings = ["--Site:Jobs", "false"] };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_message_is_new_once_counted_and_leads_to_its_case()
    {
        using var family = await _site.SignInAsync("13800000601");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        var text = await _site.AskAsync<EnrollContext, string>(context => context.Outbox.Select(row => row.Text).SingleAsync());

        (await family.GetAsync("/parents")).Text.ShouldContain("1 条没看");
        family.Page.Document.QuerySelector("header a[href='/parents/messages']")!.TextContent.ShouldBe("消息（1 条新）");

        await family.GetAsync("/parents/messages");
        family.Page.Text.ShouldContain("新消息（1 条）");
        family.Page.Text.ShouldContain(text);
        family.Page.Document.QuerySelector($"main a[href='/parents/cases/{number.ToLowerInvariant()}'], main a[href='/parents/cases/{number}']").ShouldNotBeNull();

        await family.GetAsync("/parents/messages");
        family.Page.Text.ShouldNotContain("新消息");
        family.Page.Text.ShouldContain("2024年7月10日");
        family.Page.Text.ShouldContain(text);
        (await family.GetAsync("/parents")).Text.ShouldNotContain("条没看");
    }

    [Fact]
    public async Task A_message_about_a_draft_leads_to_the_draft()
    {
        using var family = await _site.SignInAsync("13800000602");
        var draft = await family.StartAsync();
        await _site.UseAsync<IServiceProvider>(async services =>
        {
            var context = services.GetRequiredService<EnrollContext>();
            var row = await context.Drafts.SingleAsync();
            var guardian = await context.Users.SingleAsync(user => user.Id == row.GuardianId);
            context.Outbox.Add(services.GetRequiredService<Outbox>().Compose(
                new MessageSubject(row.CountyCode, null, row.Id, row.Id, "draft-12"), guardian.Id, guardian.MobileCipher, "还没有提交")!);
            await context.SaveChangesAsync();
        });

        await family.GetAsync("/parents/messages");
        family.Page.Text.ShouldContain("还没有提交");
        family.Page.Document.QuerySelectorAll("main a").ShouldContain(link => link.GetAttribute("href")!.Contains(draft, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Another_family_sees_none_of_them()
    {
        using var family = await _site.SignInAsync("13800000603");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        using var other = await _site.SignInAsync("13800000604");

        await other.GetAsync("/parents/messages");
        other.Page.Text.ShouldContain("还没有消息");
        other.Page.Text.ShouldNotContain(number);
    }

    [Fact]
    public async Task Bureau_sees_what_was_given_up_and_tries_it_again_without_seeing_texts()
    {
        using var family = await _site.SignInAsync("13800000605");
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        await _site.UseAsync<EnrollContext>(context => context.Outbox.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Attempts, 10).SetProperty(row => row.FailedAt, row => row.CreatedAt).SetProperty(row => row.DueAt, (DateTimeOffset?)null)));
        using var bureau = await _site.BureauAsync();

        await bureau.GetAsync("/bureau/messages");
        bureau.Page.Text.ShouldContain(number);
        bureau.Page.Text.ShouldNotContain("正在核验");
        bureau.Page.Text.ShouldNotContain("13800000605");
        await bureau.GoOnAsync();
        bureau.Page.Text.ShouldContain("1 条短信重新排队");
        bureau.Page.Text.ShouldNotContain(number);
        (await _site.AskAsync<EnrollContext, int>(context => context.Outbox.CountAsync(row => row.DueAt != null && row.Attempts == 0))).ShouldBe(1);
        (await family.GetAsync("/bureau/messages")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }
}

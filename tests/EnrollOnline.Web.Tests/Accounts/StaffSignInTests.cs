using System.Net;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Accounts;

[Collection(OneSite.Name)]
public sealed class StaffSignInTests(SiteFixture site)
{
    private const string Password = "a long enough password";

    [Theory]
    [InlineData(AccountRole.Officer, "/officers")]
    [InlineData(AccountRole.Bureau, "/bureau")]
    public async Task Name_password_and_code_open_the_desk_of_the_role(AccountRole role, string desk)
    {
        var (name, key) = await StaffAsync(role);

        var done = await SignInAsync(name, Password, Code(key));

        done.Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        done.Answer.Headers.Location!.OriginalString.ShouldBe(desk);
    }

    [Fact]
    public async Task Which_of_the_three_was_wrong_is_not_said()
    {
        var (name, key) = await StaffAsync(AccountRole.Officer);

        var answers = new[]
        {
            await SignInAsync("nobody", Password, Code(key)),
            await SignInAsync(name, "another long password", Code(key)),
            await SignInAsync(name, Password, "000000"),
        };

        answers.Select(answer => answer.Document.QuerySelector("#Name-error")!.TextContent).Distinct().Count().ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Answer.StatusCode == HttpStatusCode.UnprocessableEntity);
        answers.ShouldAllBe(answer => answer.Document.QuerySelector("#Password")!.GetAttribute("value") == null);
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account()
    {
        var (name, key) = await StaffAsync(AccountRole.Officer);
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(name, "wrong password", "000000");
        }

        (await SignInAsync(name, Password, Code(key))).Text.ShouldContain("锁定");
    }

    private static string Code(string key) => AuthenticatorCode.At(key, TimeProvider.System.GetUtcNow());

    private async Task<Page> SignInAsync(string name, string password, string code)
        => await (await site.Browser().OpenAsync("/accounts/staff")).SendAsync(("Name", name), ("Password", password), ("Code", code));

    private async Task<(string Name, string Key)> StaffAsync(AccountRole role)
    {
        await using var scope = site.Site.Services.CreateAsyncScope();
        var name = $"staff-{Guid.NewGuid():N}";
        var made = await scope.ServiceProvider.GetRequiredService<StaffAccounts>().CreateAsync(name, Password, role, "140105", "王老师");
        return (name, made.AuthenticatorKey!);
    }
}

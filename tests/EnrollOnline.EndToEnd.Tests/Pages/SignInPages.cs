using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>The two ways in.</summary>
internal sealed class SignInPages(Visitor visitor, House house)
{
    /// <summary>A guardian, by mobile number and the code that was sent.</summary>
    public async Task GuardianAsync(string mobile)
    {
        await visitor.OpenAsync("/parents");
        await visitor.TypeAsync("Mobile", mobile);
        await visitor.PressAsync(Send);
        await visitor.TypeAsync("Code", house.CodeSentTo(mobile));
        await visitor.PressAsync(Send);
        visitor.Path.ShouldBe("/parents");
    }

    /// <summary>A guardian, through the stand-in of the province.</summary>
    public async Task ProvinceAsync(string name)
    {
        await visitor.OpenAsync("/parents");
        await visitor.PressAsync(visitor.Page.Locator("main a[href^='/accounts/province']"));
        await visitor.PressAsync(visitor.Page.Locator("main a", new() { HasText = name }).First);
        visitor.Path.ShouldBe("/parents");
    }

    /// <summary>Staff, by name, password and authenticator.</summary>
    public async Task StaffAsync(StaffMember person, string desk)
    {
        await visitor.OpenAsync("/accounts/staff");
        await visitor.TypeAsync("Name", person.Name);
        await visitor.TypeAsync("Password", StaffMember.Password);
        await visitor.TypeAsync("Code", person.Code);
        await visitor.PressAsync(Send);
        visitor.Path.ShouldBe(desk);
    }

    private Microsoft.Playwright.ILocator Send => visitor.Page.Locator("main form button").First;
}

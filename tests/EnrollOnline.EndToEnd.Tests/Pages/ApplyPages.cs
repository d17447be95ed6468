using EnrollOnline.Casework.Applications;
using EnrollOnline.EndToEnd.Tests.Browsers;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>The application, page by page, as a family fills it in.</summary>
internal sealed class ApplyPages(IHands visitor)
{
    private const int MostPages = 20;

    /// <summary>The pages that were asked, in their order.</summary>
    public List<string> Asked { get; } = [];

    private ILocator GoOn => visitor.Page.Locator("main form button:not([formaction])").First;

    private ILocator Forward => visitor.Page.Locator("main a.govuk-button").First;

    private string Place => visitor.Path.Split('/')[3];

    /// <summary>Applies from the family's first page to the receipt.</summary>
    /// <returns>The application number.</returns>
    public async Task<string> ApplyAsync(ApplicationForm form)
    {
        await StartAsync();
        await FillAsync(form);
        return await DeclareAsync();
    }

    /// <summary>Starts from the family's first page.</summary>
    public async Task StartAsync()
    {
        await visitor.PressAsync(visitor.Page.Locator("main a[href*='/parents/apply/start/']").First);
        await visitor.PressAsync(GoOn);
    }

    /// <summary>Hands in what others filled in, from the list of tasks.</summary>
    /// <returns>The application number.</returns>
    public async Task<string> HandInAsync()
    {
        await visitor.PressAsync(Forward);
        return await DeclareAsync();
    }

    /// <summary>Goes from the answers to the declaration and hands in.</summary>
    /// <returns>The application number.</returns>
    public async Task<string> DeclareAsync()
    {
        await visitor.PressAsync(Forward);
        await visitor.TickAsync("Agreed", "true");
        await visitor.PressAsync(GoOn);
        visitor.Path.ShouldEndWith("/received");
        return (await visitor.Page.Locator(".eo-reference").InnerTextAsync()).Trim();
    }

    /// <summary>Answers page after page, up to the answers or to a page that is named.</summary>
    public async Task FillAsync(ApplicationForm form, string until = "check-answers")
    {
        for (var pages = 0; Place != until; pages++)
        {
            pages.ShouldBeLessThan(MostPages, await visitor.TextAsync());
            if (Place == "tasks")
            {
                await visitor.PressAsync(Forward);
                continue;
            }

            Asked.Add(Place);
            if (Place == "household-look-up")
            {
                await LookUpAsync();
                continue;
            }

            await AnswerAsync(form);
            await visitor.PressAsync(GoOn);
            Place.ShouldNotBe(Asked[^1], await visitor.TextAsync());
        }
    }

    private Task AnswerAsync(ApplicationForm form) => Place switch
    {
        "child" => PersonAsync(form.Child!.Name, form.Child.IdNumber),
        "guardian" => GuardianAsync(form.Guardian!),
        "household" => visitor.TickAsync("InCounty", form.Household!.InCounty ? "true" : "false"),
        "household-book" => BookAsync(form.Household!),
        "other-book" => visitor.TypeAsync("BirthCertificate", form.Child!.BirthCertificate),
        "home" => visitor.TickAsync("Kind", form.Home!.Kind.ToString()),
        "home-place" => HomeAsync(form.Home!),
        "home-owners" => OwnersAsync(form.Home!.Owners),
        "permit" => PermitAsync(form.Permit!),
        "work" => WorkAsync(form.Work!),
        "private-school" => ChooseAsync(form.Choices?.PrivateSchool),
        "multiples" => visitor.TickAsync("Together", form.Choices!.MultiplesTogether ? "true" : "false"),
        "public-schools" => RankAsync(form.Choices!.PublicSchools),
        _ => throw new InvalidOperationException($"A page nobody expected: {visitor.Path}"),
    };

    private async Task PersonAsync(string name, string idNumber)
    {
        await visitor.TypeAsync("Name", name);
        await visitor.TypeAsync("IdNumber", idNumber);
    }

    // The family agrees, waits, and finds the book as it is.
    private async Task LookUpAsync()
    {
        await visitor.PressAsync("同意，替我查");
        await visitor.ReloadUntilAsync("户口簿上是这样吗");
        await visitor.PressAsync("对，就用这些");
    }

    private async Task GuardianAsync(GuardianPart guardian)
    {
        await visitor.TickAsync("Relation", guardian.Relation.ToString());
        if (await visitor.Page.Locator("[name='IdNumber']").CountAsync() == 0)
        {
            (await visitor.TextAsync()).ShouldContain(guardian.Name);
            return;
        }

        await PersonAsync(guardian.Name, guardian.IdNumber);
    }

    private async Task BookAsync(HouseholdPart book)
    {
        await visitor.TypeAsync("BookNumber", book.BookNumber);
        await visitor.TypeAsync("Address", book.Address);
        if (book.InCounty)
        {
            await visitor.PickAsync("CommunityCode", book.CommunityCode!);
        }
    }

    private async Task HomeAsync(HomePart home)
    {
        await visitor.TypeAsync("CertificateNumber", home.CertificateNumber);
        await visitor.TypeAsync("Address", home.Address);
        await visitor.PickAsync("CommunityCode", home.CommunityCode!);
    }

    private async Task OwnersAsync(IReadOnlyList<OwnerPart> owners)
    {
        for (var i = 0; i < owners.Count; i++)
        {
            if (i > 0)
            {
                await visitor.PressAsync(visitor.Page.Locator("button[formaction*='handler=Add']"));
            }

            await visitor.TypeAsync($"Owners[{i}].Name", owners[i].Name);
            await visitor.TypeAsync($"Owners[{i}].IdNumber", owners[i].IdNumber);
        }
    }

    private async Task PermitAsync(PermitPart permit)
    {
        await visitor.TypeAsync("Number", permit.Number);
        await visitor.TypeAsync("Address", permit.Address);
        await visitor.PickAsync("CommunityCode", permit.CommunityCode!);
    }

    private async Task WorkAsync(WorkPart work)
    {
        await visitor.TickAsync("Kind", work.Kind.ToString());
        await visitor.TypeAsync(work.Kind == WorkKind.Insured ? "Employer" : "Business", work.Employer);
        if (work.LicenceNumber is { } licence)
        {
            await visitor.TypeAsync("LicenceNumber", licence);
        }
    }

    private async Task ChooseAsync(string? school)
    {
        await visitor.TickAsync("Wanted", school is null ? "false" : "true");
        if (school is not null)
        {
            await visitor.PickAsync("PrivateSchool", school);
        }
    }

    private async Task RankAsync(IReadOnlyList<string> schools)
    {
        for (var i = 0; i < schools.Count; i++)
        {
            await visitor.PickAsync($"PublicSchools[{i}]", schools[i]);
        }
    }
}

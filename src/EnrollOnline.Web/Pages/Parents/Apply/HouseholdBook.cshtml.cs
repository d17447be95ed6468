using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the household register book says.</summary>
public sealed class HouseholdBookModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : QuestionPage(desk, words)
{
    /// <summary>Number of the book.</summary>
    [BindProperty]
    public string? BookNumber { get; set; }

    /// <summary>Address on its first page.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Community of that address.</summary>
    [BindProperty]
    public string? CommunityCode { get; set; }

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (BookNumber, Address, CommunityCode) = (form.Household?.BookNumber, form.Household?.Address, form.Household?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Household = form.Household! with
        {
            BookNumber = Typed.Number(BookNumber), Address = Typed.Words(Address), CommunityCode = CommunityCode,
        },
    };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Streets = await communities.OfAsync(Opened.County.Code, cancel);
        return await base.PrepareAsync(cancel);
    }
}

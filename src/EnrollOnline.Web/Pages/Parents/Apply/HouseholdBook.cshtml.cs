using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the household register book says.</summary>
public sealed class HouseholdBookModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : PlacePage(desk, words, communities)
{
    /// <summary>Number of the book.</summary>
    [BindProperty]
    public string? BookNumber { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (BookNumber, Address, CommunityCode) = (form.Household?.BookNumber, form.Household?.Address, form.Household?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Household = form.Household! with
        {
            BookNumber = Typed.Number(BookNumber), Address = Written, CommunityCode = CommunityCode,
        },
    };
}

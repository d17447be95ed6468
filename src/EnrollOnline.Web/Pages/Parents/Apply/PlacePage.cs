using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A page that asks for an address as it stands on a paper, and for the community it lies in.</summary>
public abstract class PlacePage(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : QuestionPage(desk, words)
{
    /// <summary>The address as typed.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Community of that address.</summary>
    [BindProperty]
    public string? CommunityCode { get; set; }

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <summary>The address made fit to keep.</summary>
    protected string Written => Typed.Words(Address);

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Streets = await communities.OfAsync(Opened.County.Code, cancel);
        return await base.PrepareAsync(cancel);
    }
}

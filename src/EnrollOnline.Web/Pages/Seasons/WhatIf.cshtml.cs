using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.PreChecks;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>What becomes of a child whose family names a private school and is not drawn, before anybody chooses.</summary>
public sealed class WhatIfModel(PublicSeasons seasons, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>Code of the child's category, if the family knows it from the pre-check.</summary>
    [BindProperty(SupportsGet = true, Name = "category")]
    public string? Category { get; set; }

    /// <summary>The category, or null.</summary>
    public CategoryRule? Known => Category is null ? null : Guide.Rulebook.FindCategory(Category);

    /// <summary>The categories to choose from.</summary>
    public IEnumerable<Choice> Choices => Guide.Rulebook.Categories.Select(category =>
        new Choice(category.Code, Texts["seasons.what-if.class", PlaceOf(category), Texts.Say(category.Name)]));

    /// <summary>The order at the zone's public schools.</summary>
    public SchoolOrder Order { get; private set; } = null!;

    /// <summary>The middle of the keys of what the loser rule means.</summary>
    public string Rule => Texts.Kebab(Guide.Rulebook.PrivateChoices.LoserRule.ToString());

    /// <summary>Whether losing leaves the child out of the first round.</summary>
    public bool LeftOut => Guide.Rulebook.PrivateChoices.LoserRule is LoserRule.CoOrdination or LoserRule.ZoneSeatLost;

    /// <summary>Private schools with their seats.</summary>
    public IEnumerable<School> Private => Guide.Schools.Values.Where(school => school.IsPrivate);

    /// <summary>The place of a category, from 1.</summary>
    /// <param name="category">The category.</param>
    public int PlaceOf(CategoryRule category) => Guide.Rulebook.Categories.ToList().IndexOf(category) + 1;

    /// <inheritdoc/>
    protected override Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Order = SchoolOrder.Under(Guide.Rulebook);
        return base.ShowAsync(cancel);
    }
}

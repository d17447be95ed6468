using System.ComponentModel.DataAnnotations;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether an elder brother or sister is at a school of the season.</summary>
public sealed class SiblingModel(ApplyDesk desk, ProblemWords words, SeasonFrames frames) : QuestionPage(desk, words)
{
    /// <summary>Whether there is one.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.sibling.empty")]
    public bool? Held { get; set; }

    /// <summary>Its name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Its resident ID number.</summary>
    [BindProperty]
    public string? IdNumber { get; set; }

    /// <summary>Its school.</summary>
    [BindProperty]
    public string? SchoolCode { get; set; }

    /// <summary>What the rule gives; null where it only counts among other evidence.</summary>
    public SiblingEffect? Effect => Opened.Rulebook.Siblings is { Effect: not SiblingEffect.None } rule ? rule.Effect : null;

    /// <summary>The schools of the season.</summary>
    public IReadOnlyList<Choice> Schools { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Held = Holding.Of(form, FormParts.Sibling, form.Sibling);
        (Name, IdNumber, SchoolCode) = (form.Sibling?.Name, form.Sibling?.IdNumber, form.Sibling?.SchoolCode);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => Held is true
        ? Holding.Some(form, FormParts.Sibling) with
        {
            Sibling = new SiblingPart(Typed.Words(Name), Typed.IdNumber(IdNumber), SchoolCode ?? ""),
        }
        : Holding.None(form, FormParts.Sibling) with { Sibling = null };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Schools = [.. (await frames.SchoolsAsync(Opened.Season.Id, cancel)).Values.Select(school => new Choice(school.Code, school.Name))];
        return await base.PrepareAsync(cancel);
    }
}

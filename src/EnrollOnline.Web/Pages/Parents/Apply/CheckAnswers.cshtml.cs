using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>All answers to look through, each with the way to change it.</summary>
public sealed class CheckAnswersModel(
    ApplyDesk desk, SeasonFrames frames, CommunityChoices communities, KnownSchools known, RevisionDesk revisions, Texts texts) : ApplyPage(desk)
{
    private AnswerList _answers = null!;

    /// <summary>The answers of a part.</summary>
    /// <param name="part">Name of the part.</param>
    public IEnumerable<Answer> AnswersOf(string part) => _answers.Of(Opened.Route, part);

    /// <summary>What differs from what was handed in, each answer as it was and as it is; empty for a first application.</summary>
    public IReadOnlyList<ChangedAnswer> Changes => Opened.HandedIn is { } handedIn
        ? [.. Opened.Changed.SelectMany(part => ChangedAnswer.Between(part, [.. _answers.Of(handedIn, part)], [.. _answers.Of(Opened.Route, part)]))]
        : [];

    /// <summary>True when there is nothing to hand in: the answers are those that stand already.</summary>
    public bool NothingChanged => Opened.HandedIn is not null && Opened.Changed.Count == 0;

    /// <summary>True when the answers can be handed in.</summary>
    public bool CanGoOn => Missing.Count == 0 && !NothingChanged;

    /// <summary>Throws a revision away.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancel)
    {
        if (Opened.RevisedNumber is not { } number)
        {
            return To("CheckAnswers");
        }

        await revisions.DiscardAsync(DraftId, Opened.Guardian, cancel);
        TempData[Cases.IndexModel.SaidKey] = texts["parents.revise.discarded"];
        return RedirectToPage("/Parents/Cases/Index", new { number });
    }

    /// <summary>The family's parts, and at the end the one that nobody has to state.</summary>
    public IEnumerable<string> Parts => [.. Opened.Route.Parts, FormParts.Disability];

    /// <summary>The pages that still want an answer.</summary>
    public IReadOnlyList<ApplyStep> Missing => [.. Opened.Route.Steps.Where(step => Opened.Route.ProblemsOf(step).Count > 0)];

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var streets = await communities.OfAsync(Opened.County.Code, cancel);
        var names = streets.SelectMany(street => street.Communities).ToDictionary(choice => choice.Value, choice => choice.Label, StringComparer.Ordinal);
        var schools = new Dictionary<string, string>(await known.NamesAsync(Opened.County.Code, Opened.Route.Frame.PreviousSchools, cancel), StringComparer.Ordinal);
        foreach (var school in (await frames.SchoolsAsync(Opened.Season.Id, cancel)).Values)
        {
            schools[school.Code] = school.Name;
        }

        _answers = new AnswerList(texts, new CodeNames(schools, names));
        return null;
    }
}

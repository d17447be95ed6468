using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>All answers to look through, each with the way to change it.</summary>
public sealed class CheckAnswersModel(ApplyDesk desk, SeasonFrames frames, CommunityChoices communities, KnownSchools known, Texts texts) : ApplyPage(desk)
{
    private AnswerList _answers = null!;

    /// <summary>The answers of a part.</summary>
    /// <param name="part">Name of the part.</param>
    public IEnumerable<Answer> AnswersOf(string part) => _answers.Of(Opened.Route, part);

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

using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>All answers to look through, each with the way to change it.</summary>
public sealed class CheckAnswersModel(ApplyDesk desk, SeasonFrames frames, CommunityChoices communities, Texts texts) : ApplyPage(desk)
{
    private AnswerList _answers = null!;

    /// <summary>The answers of a part.</summary>
    /// <param name="part">Name of the part.</param>
    public IEnumerable<Answer> AnswersOf(string part) => _answers.Of(Opened.Route, part);

    /// <summary>The pages that still want an answer.</summary>
    public IReadOnlyList<ApplyStep> Missing => [.. Opened.Route.Steps.Where(step => Opened.Route.ProblemsOf(step).Count > 0)];

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var streets = await communities.OfAsync(Opened.County.Code, cancel);
        var names = streets.SelectMany(street => street.Communities).ToDictionary(choice => choice.Value, choice => choice.Label, StringComparer.Ordinal);
        _answers = new AnswerList(texts, await frames.SchoolsAsync(Opened.Season.Id, cancel), names);
        return null;
    }
}

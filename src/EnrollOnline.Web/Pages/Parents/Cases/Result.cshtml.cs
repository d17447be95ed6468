using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Which school, why this one, and what to do now.</summary>
public sealed class ResultModel(CaseDesk desk, OfferDesk offers, ExplanationDesk explanations, SeasonFrames frames)
    : ResultPage(desk, offers)
{
    private IReadOnlyDictionary<string, School> _schools = new Dictionary<string, School>();

    /// <summary>Why this school and not another.</summary>
    public Explanation? Explanation { get; private set; }

    /// <summary>Code of the category that counted.</summary>
    public string CategoryCode =>
        Explanation?.Paragraphs.FirstOrDefault(said => said.Topic == ExplanationTopic.Category)?.Subject ?? "";

    /// <summary>The first digits of the lottery number, enough to compare by eye; empty without one.</summary>
    public string LotteryNumber =>
        Explanation?.Paragraphs.Select(said => said.Figures).OfType<ExplanationFigures.Drawn>().FirstOrDefault()?.LotteryNumber[..12] ?? "";

    /// <summary>Name of a school.</summary>
    /// <param name="code">Its code.</param>
    public string NameOf(string code) => _schools.TryGetValue(code, out var school) ? school.Name : code;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        await base.PrepareAsync(cancel);
        if (Found is OfferFinding.NotPublished or OfferFinding.NotFound)
        {
            return null;
        }

        _schools = await frames.SchoolsAsync(Opened.Season.Season.Id, cancel);
        Explanation = await explanations.ForAsync(Number, Opened.Guardian, cancel);
        return null;
    }
}

using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Publications;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Which school, why this one, and what to do now.</summary>
public sealed class ResultModel(CaseDesk desk, OfferDesk offers, ExplanationDesk explanations, OwnDrawDesk draws, SeasonFrames frames)
    : ResultPage(desk, offers)
{
    private IReadOnlyDictionary<string, School> _schools = new Dictionary<string, School>();

    /// <summary>Why this school and not another.</summary>
    public Explanation? Explanation { get; private set; }

    /// <summary>Code of the category that counted.</summary>
    public string CategoryCode =>
        Explanation?.Paragraphs.FirstOrDefault(said => said.Topic == ExplanationTopic.Category)?.Subject ?? "";

    /// <summary>All that the lottery number is computed from; null without one.</summary>
    public OwnDraw? Draw { get; private set; }

    /// <summary>The lottery number; empty without one.</summary>
    public string LotteryNumber =>
        Explanation?.Paragraphs.Select(said => said.Figures).OfType<ExplanationFigures.Drawn>().FirstOrDefault()?.LotteryNumber ?? "";

    /// <summary>Name of a school.</summary>
    /// <param name="code">Its code.</param>
    public string NameOf(string code) => _schools.TryGetValue(code, out var school) ? school.Name : code;

    /// <summary>Commands of one line that compute a number elsewhere.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="message">The message.</param>
    public static IReadOnlyList<string> Commands(string seed, string message) =>
    [
        $"printf %s '{message}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:{seed}",
        $"python3 -c \"import hmac; print(hmac.new(bytes.fromhex('{seed}'), b'{message}', 'sha256').hexdigest())\"",
    ];

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
        Draw = await draws.ForAsync(Number, Opened.Guardian, cancel);
        return null;
    }
}

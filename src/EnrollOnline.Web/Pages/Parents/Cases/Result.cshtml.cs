using System.Text.Json;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Which school, why this one, and what to do now.</summary>
public sealed class ResultModel(
    CaseDesk desk, OfferDesk offers, ExplanationDesk explanations, SeasonFrames frames, EnrollContext context) : ResultPage(desk, offers)
{
    private IReadOnlyDictionary<string, School> _schools = new Dictionary<string, School>();

    /// <summary>Why this school and not another.</summary>
    public Explanation? Explanation { get; private set; }

    /// <summary>The child's placement with the trace of every school tried.</summary>
    public ChildPlacement? Placement { get; private set; }

    /// <summary>Name of a school.</summary>
    /// <param name="code">Its code.</param>
    public string NameOf(string code) => _schools.TryGetValue(code, out var school) ? school.Name : code;

    /// <summary>The first digits of a lottery number, enough to compare by eye.</summary>
    /// <param name="number">The whole number, 64 hexadecimal digits.</param>
    public static string Beginning(string? number) => number is { Length: > 12 } ? number[..12] : number ?? "";

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
        var trace = await context.PlacementResults.AsNoTracking()
            .Where(row => row.RunId == Opened.Season.Season.PublishedRunId && context.Applications.Any(known => known.Number == Number && known.Id == row.ApplicationId))
            .Select(row => row.TraceText).SingleOrDefaultAsync(cancel);
        Placement = trace is null ? null : JsonSerializer.Deserialize<ChildPlacement>(trace, StoredJson.Options);
        return null;
    }
}

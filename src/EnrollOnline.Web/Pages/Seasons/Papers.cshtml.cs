using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.PreChecks;
using EnrollOnline.RecordChecks;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>Which papers a family needs, by its situation and by the county's own rules.</summary>
public sealed class PapersModel(PublicSeasons seasons, RecordDesk desk, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>Situations that come on top of another and have words of their own.</summary>
    public static readonly IReadOnlyList<string> Besides = ["twins", "disabled"];

    /// <summary>Code of the chosen situation.</summary>
    [BindProperty(SupportsGet = true, Name = "situation")]
    public string? Chosen { get; set; }

    /// <summary>The situations under this county's rules; one about groups only where the rules know groups.</summary>
    public IEnumerable<string> Codes => Situation.All.Select(situation => situation.Code)
        .Where(code => code != "preference" || Guide.Rulebook.PreferenceGroups.Count > 0).Concat(Besides);

    /// <summary>What the rules give in the chosen situation; null when it is one that comes on top of another.</summary>
    public PreCheckState? State { get; private set; }

    /// <summary>The category that the papers prove, or null where a person must look.</summary>
    public CategoryVerdict.Placed? Placed => State?.Verdict as CategoryVerdict.Placed;

    /// <summary>The facts that the papers are for.</summary>
    public IReadOnlyList<FactName> Facts => State switch
    {
        { Verdict: CategoryVerdict.Placed placed } state => CategoryReasons.Facts(new CategoryReasons(Guide.Rulebook, state.Facts).Met(placed)),
        // A home without a certificate is proved by what the page's own words list.
        { Verdict: CategoryVerdict.CannotTell open } =>
            [FactName.Household, .. open.Missing.Select(missing => missing.Name).Where(name => name is not (FactName.Zone or FactName.Household or FactName.Property)).Distinct()],
        _ => [],
    };

    /// <summary>The conditions that the papers prove.</summary>
    public IReadOnlyList<CategoryCondition> Conditions =>
        State is { } state && Placed is { } placed ? new CategoryReasons(Guide.Rulebook, state.Facts).Met(placed) : [];

    /// <summary>Whether a fact's department is asked by the system this year.</summary>
    /// <param name="fact">The fact.</param>
    public bool IsCompared(FactName fact) => FactSources.Of(fact) is { } source
        && desk.Connections(Guide.County.Code).Any(connection => connection.Source == source && connection.Way != SourceWay.NotConnected);

    /// <inheritdoc/>
    protected override Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (Chosen is not null && !Codes.Contains(Chosen))
        {
            return Task.FromResult<IActionResult>(NotFound());
        }

        State = Situation.All.FirstOrDefault(situation => situation.Code == Chosen)?.Under(Guide.Rulebook);
        return base.ShowAsync(cancel);
    }
}

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>Reads what a make-up stands on: the published run's input, and every placed child with the seat it has now.</summary>
public sealed class MakeUpCases(EnrollContext context, SeasonGate gate, SeasonRules rules)
{
    /// <summary>The frozen input of the published run and the outcome it gives.</summary>
    /// <exception cref="InvalidOperationException">The frozen data no longer gives the published placement.</exception>
    internal async Task<(PlacementInput Input, PlacementOutcome Outcome)> PlacementAsync(Season season, CancellationToken cancel)
    {
        var list = await context.FrozenLists.AsNoTracking().SingleAsync(row => row.SeasonId == season.Id, cancel);
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        var frozen = FrozenInput.Of(season, county, list, rules.Of(season), gate.SecretOf(season));
        return frozen.Place() is PlacementResult.Done done
            ? (frozen.ToPlacement(), done.Outcome)
            : throw new InvalidOperationException($"The frozen data of {season.Code} no longer gives its placement.");
    }

    /// <summary>Every placed child of a published season, by application number.</summary>
    internal async Task<IReadOnlyList<PlacedCase>> AllAsync(Season season, CancellationToken cancel)
    {
        var latest = (await context.Offers.AsNoTracking().Where(row => row.SeasonId == season.Id).ToListAsync(cancel))
            .GroupBy(offer => offer.ApplicationId).ToDictionary(offers => offers.Key, offers => offers.MaxBy(offer => offer.Turn)!);
        var rows = await context.PlacementResults.AsNoTracking().Where(row => row.RunId == season.PublishedRunId)
            .Join(context.Applications, row => row.ApplicationId, application => application.Id,
                (row, application) => new { application.Id, application.Number, application.State, row.SchoolCode })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new PlacedCase(
            row.Id, row.Number, row.State == ApplicationState.Withdrawn, row.SchoolCode, latest.GetValueOrDefault(row.Id)))];
    }
}

/// <summary>A child of the published run.</summary>
/// <param name="Id">Row key of the case.</param>
/// <param name="Number">Application number.</param>
/// <param name="Withdrawn">True when the case was taken back.</param>
/// <param name="Placed">School of the placement, or null.</param>
/// <param name="Offer">Its latest offer, or null when it never had one.</param>
internal sealed record PlacedCase(Guid Id, string Number, bool Withdrawn, string? Placed, Offer? Offer)
{
    /// <summary>True when the child takes part no more: it gave its seat up, let the time run out, or was withdrawn.</summary>
    public bool Gone => Withdrawn || Offer?.State is OfferState.GivenUp or OfferState.Lapsed;

    /// <summary>School of the seat that the child has now, or null.</summary>
    public string? Seat => Gone ? null : Offer?.SchoolCode;
}

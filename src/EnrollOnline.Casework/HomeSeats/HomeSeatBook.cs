using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.HomeSeats;

/// <summary>Tells the last seat that homes were used for.</summary>
public sealed class HomeSeatBook(EnrollContext context, HomeKeys keys)
{
    /// <summary>The last seats of the homes of some families; nothing is looked up where no rule asks.</summary>
    /// <param name="season">The season that the families apply in; only earlier years count.</param>
    /// <param name="rulebook">Its rules.</param>
    /// <param name="families">What the families stated, by key of the case; some hundreds at a time.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>By key of the case; a case whose home has no known seat is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, SeatUse>> LastAsync(
        Season season, Rulebook rulebook, IEnumerable<(Guid Case, ApplicationForm Form)> families, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var asked = RulebookNeeds.LastSeats(rulebook)
            ? families.Select(family => (family.Case, family.Form, Home: keys.HomeOf(CertificateOf(family.Form)))).Where(family => family.Home is not null).ToList()
            : [];
        if (asked.Count == 0)
        {
            return new Dictionary<Guid, SeatUse>();
        }

        var homes = asked.Select(family => family.Home).Distinct().ToList();
        var seats = (await context.HomeSeats.AsNoTracking()
            .Where(row => row.CountyCode == season.CountyCode && row.Stage == season.Stage && row.Year < season.Year && homes.Contains(row.HomeIndex))
            .ToListAsync(cancel)).ToLookup(row => row.HomeIndex, StringComparer.Ordinal);
        return asked.Where(family => seats.Contains(family.Home!))
            .ToDictionary(family => family.Case, family => Last([.. seats[family.Home!]], keys.FamilyOf(family.Form)));
    }

    private static string? CertificateOf(ApplicationForm form) =>
        form.Home is { Kind: HomeKind.Own or HomeKind.Grandparents } home ? home.CertificateNumber : null;

    private static SeatUse Last(IReadOnlyList<HomeSeat> seats, IReadOnlySet<string> family)
    {
        var year = seats.Max(seat => seat.Year);
        return new SeatUse(year, seats.Where(seat => seat.Year == year).Any(seat => family.Overlaps(seat.FamilyIndexes.Split(' '))));
    }
}

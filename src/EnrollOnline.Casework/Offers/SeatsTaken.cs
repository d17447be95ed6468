using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Offers;

/// <summary>
/// Notes the homes behind the seats that families took in this installation's seasons, for the years in which a home stays
/// locked. A seat counts when it is at a public school, its offer was confirmed or kept by silence, and the home was settled
/// for the case.
/// </summary>
public sealed class SeatsTaken(EnrollContext context, PersonalData personal, SeasonRules rules, HomeKeys keys, TimeProvider time)
{
    private const int CasesAtOnce = 500;

    /// <summary>Notes the seats of a county's published seasons anew; noted twice they stay what they are.</summary>
    /// <param name="county">Division code, six digits.</param>
    /// <param name="cancel">Stops; the season under way stays as it was noted before.</param>
    /// <returns>How many homes and years are noted.</returns>
    public async Task<int> NoteAsync(string county, CancellationToken cancel = default)
    {
        var noted = 0;
        foreach (var season in await context.Seasons.AsNoTracking()
            .Where(row => row.CountyCode == county && row.State == SeasonState.Published).OrderBy(row => row.Code).ToListAsync(cancel))
        {
            var homes = await HomesAsync(season, cancel);
            await using var transaction = await context.Database.BeginTransactionAsync(cancel);
            await context.HomeSeats.Where(row => row.CountyCode == county && row.Origin == season.Code).ExecuteDeleteAsync(cancel);
            context.HomeSeats.AddRange(homes.Select(home => new HomeSeat
            {
                CountyCode = county, Stage = season.Stage, HomeIndex = home.Key, Year = season.Year, Origin = season.Code,
                FamilyIndexes = string.Join(' ', home.Value), NotedAt = time.GetUtcNow(),
            }));
            await context.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            context.ChangeTracker.Clear();
            noted += homes.Count;
        }

        return noted;
    }

    private async Task<Dictionary<string, SortedSet<string>>> HomesAsync(Season season, CancellationToken cancel)
    {
        var kept = rules.Of(season).Confirmation.Silence == OfferSilence.Keeps;
        var taken = context.Offers.AsNoTracking()
            .Where(row => row.SeasonId == season.Id
                && (row.State == OfferState.Confirmed || (row.State == OfferState.Offered && (kept || row.KeptBySilence)))
                && context.Schools.Any(school => school.SeasonId == season.Id && school.Code == row.SchoolCode && !school.IsPrivate))
            .Join(context.Applications, offer => offer.ApplicationId, row => row.Id, (_, row) => new { row.Id, row.FormCipher, row.FactsText })
            .OrderBy(row => row.Id);
        var homes = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        for (var seen = 0; await taken.Skip(seen).Take(CasesAtOnce).ToListAsync(cancel) is { Count: > 0 } some; seen += some.Count)
        {
            foreach (var row in some.Where(row => StoredFacts.Read(row.FactsText)?.Property.IsKnown(out _) == true))
            {
                var form = personal.DecryptJson<ApplicationForm>(row.FormCipher, row.Id);
                if (keys.HomeOf(form.Home?.CertificateNumber) is { } home)
                {
                    var family = homes.TryGetValue(home, out var known) ? known : homes[home] = new SortedSet<string>(StringComparer.Ordinal);
                    family.UnionWith(keys.FamilyOf(form));
                }
            }
        }

        return homes;
    }
}

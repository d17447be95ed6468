using System.Text;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Placements;

/// <summary>Builds the list of children that a placement is frozen on.</summary>
public sealed class ListBuilder(EnrollContext context, SeasonRules rules, SeasonFrames frames)
{
    /// <summary>Reads every case that takes part: all but the refused and the withdrawn.</summary>
    internal Task<List<ListedCase>> ReadAsync(Guid seasonId, CancellationToken cancel) =>
        context.Applications.AsNoTracking()
            .Where(row => row.SeasonId == seasonId
                && row.State != ApplicationState.Refused && row.State != ApplicationState.Withdrawn)
            .Select(row => new ListedCase(
                row.Id, row.Number, row.GuardianId, row.BirthDate, row.State, row.CategoryCode, row.Ties,
                row.CommunityCode, row.PrivateChoice, row.PublicChoices, row.WantsMultiplesTogether,
                row.SeatGroups, row.SiblingSchool, row.FromSchool))
            .ToListAsync(cancel);

    /// <summary>Makes the list; an open case stands in the last category, so that no child is forgotten.</summary>
    internal async Task<FrozenList> BuildAsync(Season season, IReadOnlyList<ListedCase> cases, CancellationToken cancel)
    {
        var rulebook = rules.Of(season);
        var schools = await frames.SchoolsAsync(season.Id, cancel);
        var maker = new ListRows(
            rulebook, await frames.ZonesAsync(season.Id, cancel), schools, await frames.DistancesAsync(season.Id, cancel),
            ListedCase.Multiples(season.Code, cases));
        var rows = cases.Select(maker.Of).ToList();
        var places = PlacesOfValues.Among(rows.SelectMany(row =>
            row.Ties.OfType<int>().Concat(row.Distances.Select(way => way.Metres))));
        var applications = BundleTables.Applications.Write(rows.Select(row => row with
        {
            Ties = places.Of(row.Ties),
            Distances = [.. row.Distances.Select(way => way with { Metres = places.Of(way.Metres) })],
        }));
        var schoolRows = BundleTables.Schools.Write(schools.Values.Select(school => RowOf(school, rulebook)));
        return new FrozenList
        {
            SeasonId = season.Id, CountyCode = season.CountyCode, Children = cases.Count,
            ApplicationsText = Encoding.UTF8.GetString(applications), SchoolsText = Encoding.UTF8.GetString(schoolRows),
            SchoolsHash = BundleFiles.HashOf(schoolRows), RulebookHash = season.RulebookHash,
            ValuesText = places.Write(),
        };
    }

    private static BundleSchool RowOf(School school, Rulebook rulebook) => new(
        school.Code, school.Name, school.IsPrivate, school.Plan, Math.Max(school.Plan, school.Classes * rulebook.ClassSize.Cap),
        ListRows.Codes(school.Neighbours))
    {
        Pools = [.. CodedNumbers.Read(school.Pools).Select(pool => new SeatPool(pool.Code, pool.Number))],
        Feeders = ListRows.Codes(school.Feeders),
    };
}

using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Seasons;

/// <summary>Opens a season: rulebook, schools, plans and zones are checked together and written together.</summary>
public sealed class SeasonOpening(EnrollContext context, CaseHistory history)
{
    /// <summary>Opens a season, or says why not. Opened twice it stays one.</summary>
    /// <param name="plan">What the bureau published.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<SeasonOpened> OpenAsync(SeasonPlan plan, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var reading = RulebookReader.Read(plan.RulebookText);
        if (reading.Rulebook is not { } rulebook)
        {
            return new SeasonOpened.Faulty(
                [.. reading.Errors.Select(error => $"rulebook line {error.Line} column {error.Column}: {error.Message.En}")]);
        }

        string[] faults = [.. PlanCheck.Faults(plan, rulebook), .. SeatPlanCheck.Faults(plan, rulebook)];
        if (faults.Length > 0)
        {
            return new SeasonOpened.Faulty(faults);
        }

        var code = $"{rulebook.CountyCode}-{rulebook.Year}-{rulebook.Stage.ToString().ToLowerInvariant()}";
        if (await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is { } known)
        {
            return new SeasonOpened.Exists(known.Id);
        }

        await AddCountyAsync(plan, cancel);
        var season = NewSeason(code, rulebook, plan.RulebookText);
        context.Seasons.Add(season);
        AddSchools(plan, season);
        context.ListedPlaces.AddRange(PlaceTable.Of(plan, season));
        context.CommunityOutlines.AddRange(PlaceTable.OutlinesOf(plan, season));
        history.Begin(season.CountyCode, season.Id, actor, "season.opened", rulebook.Title.Zh);
        await context.SaveChangesAsync(cancel);
        return new SeasonOpened.Done(season.Id);
    }

    private async Task AddCountyAsync(SeasonPlan plan, CancellationToken cancel)
    {
        var county = await context.Counties.FindAsync([plan.County.Code], cancel);
        if (county is null)
        {
            county = new County
            {
                Code = plan.County.Code, Name = plan.County.Name, EnglishName = plan.County.EnglishName,
                BureauName = plan.County.BureauName, Hotline = plan.County.Hotline, HotlineHours = plan.County.HotlineHours,
            };
            context.Counties.Add(county);
        }

        var known = await context.Communities.Where(row => row.CountyCode == county.Code)
            .Select(row => row.Code).ToHashSetAsync(cancel);
        context.Communities.AddRange(plan.Communities.Where(community => !known.Contains(community.Code)).Select(community =>
            new Community
            {
                CountyCode = county.Code, Code = community.Code, Name = community.Name, StreetName = community.StreetName,
            }));
    }

    private void AddSchools(SeasonPlan plan, Season season)
    {
        context.Schools.AddRange(plan.Schools.Select(school => new School
        {
            CountyCode = season.CountyCode, SeasonId = season.Id, Code = school.Code, Name = school.Name,
            IsPrivate = school.IsPrivate, Address = school.Address, Classes = school.Classes, ClassSize = school.ClassSize,
            Neighbours = string.Join(' ', school.Neighbours),
            Pools = school.Pools.Count == 0 ? null : CodedNumbers.Write(school.Pools.Select(pool => (pool.Code, pool.Seats))),
            BoardingSeats = school.BoardingSeats,
            Feeders = school.Feeders.Count == 0 ? null : string.Join(' ', school.Feeders),
            Spot = school.Spot is { } spot ? MapPoints.Write(spot) : null,
        }));
        context.CommunityDistances.AddRange(plan.Communities.Where(community => community.Distances.Count > 0).Select(community =>
            new CommunityDistances
            {
                CountyCode = season.CountyCode, SeasonId = season.Id, CommunityCode = community.Code,
                Metres = CodedNumbers.Write(community.Distances.Select(way => (way.Key, way.Value))),
            }));
        context.ZoneEntries.AddRange(plan.Zones.SelectMany(zone => zone.SchoolCodes.Select((school, place) => new ZoneEntry
        {
            CountyCode = season.CountyCode, SeasonId = season.Id, CommunityCode = zone.CommunityCode,
            SchoolCode = school, Position = place + 1,
        })));
    }

    private static Season NewSeason(string code, Rulebook rulebook, string text) => new()
    {
        CountyCode = rulebook.CountyCode, Code = code, Year = rulebook.Year, Stage = rulebook.Stage,
        RulebookText = text, RulebookHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
    };
}

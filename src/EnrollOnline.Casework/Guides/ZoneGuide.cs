using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Guides;

/// <summary>Zones (学区) by the names of their communities, estates and roads. It offers; whoever reads chooses.</summary>
public sealed class ZoneGuide(SeasonFrames frames)
{
    /// <summary>What a family may have meant.</summary>
    /// <param name="season">The season.</param>
    /// <param name="typed">A community, an estate, a road with its number, or a street office, as typed.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<ZoneCandidates> FindAsync(Season season, string? typed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var places = await PlacesAsync(season, cancel);
        var (byName, listed) = (PlaceNames.Find(places, typed), PlaceHits.Find(await frames.ListedPlacesAsync(season.Id, cancel), typed));
        var known = places.ToDictionary(place => place.Code, StringComparer.Ordinal);
        return byName with
        {
            Listed = [.. listed.Places.Where(row => known.ContainsKey(row.CommunityCode)).Take(PlaceNames.Most).Select(row => new ListedHit(row, known[row.CommunityCode]))],
            NumberOutside = listed.NumberOutside,
        };
    }

    /// <summary>The zone of a community; null when the county has no such community or no school serves it.</summary>
    /// <param name="season">The season.</param>
    /// <param name="community">Twelve-digit code.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<ZoneView?> OfAsync(Season season, string community, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var zones = await frames.ZonesAsync(season.Id, cancel);
        var places = await PlacesAsync(season, cancel);
        if (places.FirstOrDefault(place => place.Code == community) is not { } asked || !zones.TryGetValue(community, out var codes))
        {
            return null;
        }

        var schools = await frames.SchoolsAsync(season.Id, cancel);
        var metres = (await frames.DistancesAsync(season.Id, cancel)).GetValueOrDefault(community);
        var same = zones.Where(zone => zone.Key != community && zone.Value.SequenceEqual(codes)).Select(zone => zone.Key).ToHashSet();
        return new(
            asked,
            [.. codes.Select(code => new ZoneSchool(
                schools[code], metres is not null && metres.TryGetValue(code, out var way) ? way : null,
                [.. Codes(schools[code].Neighbours).Where(schools.ContainsKey).Select(next => schools[next])]))],
            [.. places.Where(place => same.Contains(place.Code))]);
    }

    /// <summary>The map of a zone; null when the bureau published no outlines.</summary>
    /// <param name="season">The season.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<ZoneMap?> MapAsync(Season season, ZoneView zone, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var outlines = await frames.OutlinesAsync(season.Id, cancel);
        return outlines.Count == 0 ? null : ZoneMap.Draw(zone, outlines, (await frames.SchoolsAsync(season.Id, cancel)).Values);
    }

    private async Task<IReadOnlyList<ZonePlace>> PlacesAsync(Season season, CancellationToken cancel) =>
        [.. (await frames.CommunitiesAsync(season.CountyCode, cancel)).Select(row => new ZonePlace(row.Code, row.Name, row.StreetName))];

    private static string[] Codes(string spaced) => spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A community that a zone is drawn with.</summary>
/// <param name="Code">Twelve-digit code.</param>
/// <param name="Name">Name.</param>
/// <param name="Street">Street office or township.</param>
public sealed record ZonePlace(string Code, string Name, string Street);

/// <summary>What a family may have meant.</summary>
/// <param name="Places">The likeliest first, at most <see cref="PlaceNames.Most"/>.</param>
/// <param name="Total">How many fit in all.</param>
public sealed record ZoneCandidates(IReadOnlyList<ZonePlace> Places, int Total)
{
    /// <summary>What the bureau's table of estates and roads says, at most <see cref="PlaceNames.Most"/> lines.</summary>
    public IReadOnlyList<ListedHit> Listed { get; init; } = [];

    /// <summary>True when the road is in that table and the number is not: its lines are given all the same.</summary>
    public bool NumberOutside { get; init; }
}

/// <summary>A line of the table of estates and roads.</summary>
/// <param name="By">The line.</param>
/// <param name="Place">The community that it belongs to.</param>
public sealed record ListedHit(ListedPlace By, ZonePlace Place);

/// <summary>The zone of a community.</summary>
/// <param name="Place">The community.</param>
/// <param name="Schools">Its public schools in their published order.</param>
/// <param name="SameZone">Other communities with the same schools.</param>
public sealed record ZoneView(ZonePlace Place, IReadOnlyList<ZoneSchool> Schools, IReadOnlyList<ZonePlace> SameZone);

/// <summary>A school of a zone.</summary>
/// <param name="School">The school.</param>
/// <param name="Metres">How far it lies from the community, if the county published it.</param>
/// <param name="Neighbours">Where co-ordination looks when it is full, in the published order.</param>
public sealed record ZoneSchool(School School, int? Metres, IReadOnlyList<School> Neighbours);

using EnrollOnline.Admissions.Forecasts;

namespace EnrollOnline.Casework.Forecasts;

/// <summary>
/// The zones of a season as a forecast names them: each community, and each zone by the codes of its schools joined by
/// "+" in their published order.
/// </summary>
public sealed class SeasonZones
{
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _zoneOf;

    /// <summary>Names them.</summary>
    /// <param name="schoolsOf">Schools of each community in their published order.</param>
    /// <param name="names">Names of communities by code.</param>
    public SeasonZones(
        IReadOnlyDictionary<string, IReadOnlyList<string>> schoolsOf, IReadOnlyCollection<KeyValuePair<string, string>> names)
    {
        ArgumentNullException.ThrowIfNull(schoolsOf);
        _zoneOf = schoolsOf.ToDictionary(entry => entry.Key, entry => string.Join('+', entry.Value), StringComparer.Ordinal);
        var zones = schoolsOf.Values.DistinctBy(schools => string.Join('+', schools)).Select(schools => new ForecastZone(string.Join('+', schools), schools));
        All = [.. zones, .. schoolsOf.Select(entry => new ForecastZone(entry.Key, entry.Value)).OrderBy(zone => zone.Code, StringComparer.Ordinal)];
        // A name that two communities share is nobody's: the office must give the code.
        foreach (var name in names.Where(name => _zoneOf.ContainsKey(name.Key)).GroupBy(name => name.Value, StringComparer.Ordinal)
            .Where(same => same.Count() == 1).Select(same => same.Single()))
        {
            _found[name.Value] = name.Key;
        }

        foreach (var zone in All)
        {
            _found[zone.Code] = zone.Code;
        }
    }

    /// <summary>All zones and communities with their schools.</summary>
    public IReadOnlyList<ForecastZone> All { get; }

    /// <summary>The code of a community or zone that is named by its code or, a community, by its name; null when there is none.</summary>
    /// <param name="named">The code or name.</param>
    public string? Find(string named) => _found.GetValueOrDefault(named);

    /// <summary>True for a community, false for a zone.</summary>
    /// <param name="code">The code.</param>
    public bool IsCommunity(string code) => _zoneOf.ContainsKey(code);

    /// <summary>How many communities are in no row, neither by themselves nor by their zone.</summary>
    /// <param name="cohorts">The rows.</param>
    public int WithoutRow(IEnumerable<ZoneCohort> cohorts)
    {
        var named = cohorts.Select(row => row.ZoneCode).ToHashSet(StringComparer.Ordinal);
        return _zoneOf.Count(entry => !named.Contains(entry.Key) && !named.Contains(entry.Value));
    }
}

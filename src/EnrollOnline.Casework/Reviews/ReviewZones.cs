using System.Runtime.CompilerServices;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Zones of the seasons, grouped once for as long as the zone table they come from is kept.</summary>
public sealed class ReviewZones
{
    private readonly ConditionalWeakTable<IReadOnlyDictionary<string, IReadOnlyList<string>>, ZoneTable> _tables = [];

    /// <summary>The zones of a season.</summary>
    /// <param name="schoolsOf">Schools of each community, as <c>SeasonFrames</c> keeps them; read anew, it is grouped anew.</param>
    public ZoneTable Of(IReadOnlyDictionary<string, IReadOnlyList<string>> schoolsOf) =>
        _tables.GetValue(schoolsOf, known => new ZoneTable(known));
}

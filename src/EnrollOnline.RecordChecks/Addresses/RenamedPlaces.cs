namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>The renamed places of every county that lists any.</summary>
/// <param name="byCounty">Tables by division code, six digits.</param>
public sealed class RenamedPlaces(IReadOnlyDictionary<string, AddressNames> byCounty)
{
    /// <summary>True when no county lists any.</summary>
    public bool IsEmpty => byCounty.Count == 0;

    /// <summary>The county's table; an empty one for a county that lists none.</summary>
    /// <param name="county">Division code, or null.</param>
    public AddressNames Of(string? county) => county is not null && byCounty.TryGetValue(county, out var names) ? names : AddressNames.None;
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Reviews;

/// <summary>The season's zones: communities that the same schools serve in the same order are one zone.</summary>
public sealed class ZoneTable
{
    private readonly Dictionary<string, ZoneFact> _zones;

    /// <summary>Groups the communities of a season.</summary>
    /// <param name="schoolsOf">Schools of each community in their published order.</param>
    public ZoneTable(IReadOnlyDictionary<string, IReadOnlyList<string>> schoolsOf) =>
        _zones = schoolsOf
            .GroupBy(entry => string.Join('+', entry.Value), entry => entry.Key, StringComparer.Ordinal)
            .Select(zone => new ZoneFact(zone.Key, [.. zone.Order(StringComparer.Ordinal)]))
            .SelectMany(zone => zone.Communities.Select(community => (community, zone)))
            .ToDictionary(entry => entry.community, entry => entry.zone, StringComparer.Ordinal);

    /// <summary>The zone of a community, or null when no school serves it.</summary>
    /// <param name="community">Twelve-digit code, or null.</param>
    public ZoneFact? ZoneOf(string? community) => community is null ? null : _zones.GetValueOrDefault(community);

    /// <summary>
    /// The community the zone follows from: the confirmed home, lease, residence apart, permit or household; while they are
    /// open, the stated one.
    /// </summary>
    /// <param name="facts">The facts so far.</param>
    /// <param name="form">What the family stated.</param>
    public static string? LivingCommunity(ChildFacts facts, ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Property.IsKnown(out var home) ? home.CommunityCode
            : facts.Lease.IsKnown(out var lease) ? lease.CommunityCode
            : facts.ResidenceRegistration.IsKnown(out var residing) ? residing.CommunityCode
            : facts.ResidencePermit.IsKnown(out var permit) ? permit.CommunityCode
            : facts is { Property.State: FactState.Absent, Lease.State: FactState.Absent, ResidenceRegistration.State: FactState.Absent }
                && facts.Household.IsKnown(out var book) ? book.CommunityCode
            : FormParts.LivingCommunity(form);
    }

    /// <summary>Sets the zone that the other facts give.</summary>
    /// <param name="facts">The facts so far.</param>
    /// <param name="form">What the family stated.</param>
    /// <param name="source">Who confirms the place of living.</param>
    public ChildFacts WithZone(ChildFacts facts, ApplicationForm form, FactSource source)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with
        {
            Zone = ZoneOf(LivingCommunity(facts, form)) is { } zone ? Fact.Known(zone, source) : Fact.Absent<ZoneFact>(source),
        };
    }
}

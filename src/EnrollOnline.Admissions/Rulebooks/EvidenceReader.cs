using System.Text.Json;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads evidence: <c>{"allOf": [...]}</c>, <c>{"anyOf": [...]}</c>, or a clause shape <c>{"shape": "...", ...}</c>.</summary>
internal sealed class EvidenceReader(
    string county, ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    private readonly Dictionary<string, Func<ObjectReader, string, Evidence>> _shapes = new()
    {
        ["householdInCounty"] = (r, clause) =>
            new HouseholdInCounty(clause, county, values.OptionalDate(r, "enteredBy")),
        ["householdInZone"] = (r, clause) => new HouseholdInZone(clause, values.OptionalDate(r, "enteredBy")),
        ["householdWithGuardian"] = (_, clause) => new HouseholdWithGuardian(clause),
        ["collectiveHousehold"] = (_, clause) => new CollectiveHousehold(clause, county),
        ["propertyInCounty"] = (r, clause) => new PropertyInCounty(clause, county, Title(r, values)),
        ["propertyInZone"] = (r, clause) => new PropertyInZone(clause, Title(r, values)),
        ["permitHeldForMonths"] = (r, clause) =>
            new PermitHeldForMonths(clause, county, r.Whole("months", 1, 240), values.Date(r, "asOf")),
        ["permitValidOn"] = (r, clause) => new PermitValidOn(clause, county, values.Date(r, "on")),
        ["insuranceConsecutiveMonths"] = (r, clause) => new InsuranceConsecutiveMonths(
            clause, r.Whole("months", 1, 240), values.Month(r, "until"), r.Flag("backPaidCounts")),
        ["labourContractHeld"] = (_, clause) => new LabourContractHeld(clause),
        ["businessLicenceForMonths"] = (r, clause) =>
            new BusinessLicenceForMonths(clause, r.Whole("months", 1, 240), values.Date(r, "asOf")),
        ["preferenceGroup"] = (r, clause) => new PreferenceGroup(clause, [.. r.Items("groups", 1).Select(g => g.Text)]),
        ["always"] = (_, clause) => new Always(clause),
    };

    public Evidence Read(JsonSpot spot)
    {
        var reader = new ObjectReader(spot, faults);
        var joined = reader.Optional("allOf") ?? reader.Optional("anyOf");
        if (joined is null)
        {
            return Leaf(new(spot, faults));
        }

        var all = ReferenceEquals(joined, reader.Optional("allOf"));
        reader = new(spot, faults);
        var parts = reader.Items(all ? "allOf" : "anyOf", 1).Select(Read).ToList();
        reader.Done();
        return all ? new AllOf(parts) : new AnyOf(parts);
    }

    private Evidence Leaf(ObjectReader reader)
    {
        var shape = reader.Required("shape", JsonValueKind.String);
        var clause = clauses.Named(reader);
        if (shape is not null && _shapes.TryGetValue(shape.Text, out var make))
        {
            var evidence = make(reader, clause);
            reader.Done();
            return evidence;
        }

        if (shape is not null)
        {
            faults.Add(shape, ForbiddenEvidence.Find(shape.Text) ?? new(
                $"没有“{shape.Text}”这种条款，可用的有：{string.Join("、", _shapes.Keys)}。",
                $"There is no clause shape \"{shape.Text}\". Known: {string.Join(", ", _shapes.Keys)}."));
        }

        return new Always(clause);
    }

    private static PropertyTitle Title(ObjectReader reader, ValueReader values) => new(
        [.. reader.Items("owners", 1).Select(values.Word<PropertyOwner>)],
        values.Share(reader, "minimumShare"),
        values.OptionalDate(reader, "registeredBy"));
}

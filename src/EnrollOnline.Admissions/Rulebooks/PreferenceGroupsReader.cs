namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the preference groups (教育优待) that the rulebook declares.</summary>
internal sealed class PreferenceGroupsReader(CodeReader codes, ClauseTable clauses, RulebookFaults faults)
{
    public IReadOnlyList<PreferenceGroupRule> Read(ObjectReader root)
    {
        List<PreferenceGroupRule> groups = [];
        HashSet<string> taken = [];
        foreach (var spot in root.OptionalItems("preferenceGroups"))
        {
            var reader = new ObjectReader(spot, faults);
            var (code, name) = codes.ReadPlain(reader, taken);
            groups.Add(new(code, name, reader.Wording("confirmedBy"), clauses.Named(reader)));
            reader.Done();
        }

        return groups;
    }
}

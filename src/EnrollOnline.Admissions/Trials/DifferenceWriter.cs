namespace EnrollOnline.Admissions.Trials;

/// <summary>Counts what differs between two placements of the same children.</summary>
internal sealed class DifferenceWriter(PlacedSide before, PlacedSide after)
{
    public TrialDifference Write()
    {
        var lists = new OwnLists(before.Input);
        List<SeatChange> changed = [];
        var moves = new int[Enum.GetValues<Move>().Length];
        var recategorised = 0;
        // Both sides stand in the order of application numbers and hold the same ones.
        foreach (var (was, becomes) in before.Children.Zip(after.Children))
        {
            var move = lists.Judge(was.ApplicationNumber, was.SchoolCode, becomes.SchoolCode);
            moves[(int)move]++;
            recategorised += was.CategoryCode == becomes.CategoryCode ? 0 : 1;
            if (was.SchoolCode != becomes.SchoolCode)
            {
                changed.Add(new(
                    was.ApplicationNumber, new(was.CategoryCode, becomes.CategoryCode),
                    new(was.SchoolCode, becomes.SchoolCode), new(was.Via, becomes.Via), move));
            }
        }

        return new(
            new(before.Total, after.Total), [.. Categories()], [.. Schools()],
            new(moves[(int)Move.Better], moves[(int)Move.Worse], moves[(int)Move.Same], moves[(int)Move.Other]),
            recategorised, new(before.Distances(), after.Distances()), changed);
    }

    private IEnumerable<CategoryChange> Categories() =>
        before.Input.Rulebook.Categories.Concat(after.Input.Rulebook.Categories)
            .DistinctBy(category => category.Code, StringComparer.Ordinal)
            .Select(category => new CategoryChange(
                category.Code, category.Name, new(before.OfCategory(category.Code), after.OfCategory(category.Code))));

    private IEnumerable<SchoolChange> Schools()
    {
        var (was, becomes) = (before.Schools(), after.Schools());
        return was.Keys.Union(becomes.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(code => new SchoolChange(code, new(was.GetValueOrDefault(code), becomes.GetValueOrDefault(code))));
    }
}

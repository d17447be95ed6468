namespace EnrollOnline.Admissions.Placements;

/// <summary>Looks for children and bundles that stand in two markets at once: one child may not be given two seats.</summary>
internal static class AcrossMarkets
{
    /// <summary>The faults of each market, each naming its row and the other market.</summary>
    public static IReadOnlyList<InputFault>[] Faults(IReadOnlyList<PlacementInput> inputs)
    {
        var faults = inputs.Select(_ => new List<InputFault>()).ToArray();
        var numbers = new Dictionary<string, (int Input, int Row)>(StringComparer.Ordinal);
        var bundles = new Dictionary<string, (int Input, int Row)>(StringComparer.Ordinal);
        for (var at = 0; at < inputs.Count; at++)
        {
            for (var row = 0; row < inputs[at].Children.Count; row++)
            {
                var child = inputs[at].Children[row];
                Look(numbers, child.ApplicationNumber, (at, row), inputs, faults, "报名号", "application number");
                if (child.MultiplesId is { } bundle)
                {
                    Look(bundles, bundle, (at, row), inputs, faults, "多胞胎编号", "multiples' id");
                }
            }
        }

        return faults;
    }

    private static void Look(
        Dictionary<string, (int Input, int Row)> seen, string id, (int Input, int Row) here,
        IReadOnlyList<PlacementInput> inputs, List<InputFault>[] faults, string zh, string en)
    {
        if (seen.TryAdd(id, here) || seen[id] is var other && other.Input == here.Input)
        {
            return;
        }

        foreach (var (mine, theirs) in new[] { (here, other), (other, here) })
        {
            var season = inputs[theirs.Input].SeasonId;
            faults[mine.Input].Add(new(
                $"children[{mine.Row}]",
                inputs[mine.Input].Children[mine.Row].ApplicationNumber,
                new(
                    $"{zh}“{id}”同时出现在“{season}”（children[{theirs.Row}]）。",
                    $"The {en} \"{id}\" also stands in \"{season}\" (children[{theirs.Row}]).")));
        }
    }
}

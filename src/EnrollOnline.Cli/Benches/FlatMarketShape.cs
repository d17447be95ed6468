namespace EnrollOnline.Cli.Benches;

/// <summary>What the bare engine is measured on.</summary>
/// <param name="Children">Children.</param>
/// <param name="Schools">Schools, asked for in proportion to 1/rank (Zipf 1.0).</param>
/// <param name="Seats">Seats of each school.</param>
/// <param name="Choices">Different schools on each list.</param>
/// <param name="Groups">Rank groups, drawn anew for each child at each school, so that schools disagree.</param>
/// <param name="Seed">Seed of the made-up lists.</param>
internal sealed record FlatMarketShape(int Children, int Schools, int Seats, int Choices, int Groups, int Seed)
{
    /// <summary>The schools of each child's list, one list after another, and the group at each.</summary>
    public (int[] School, byte[] Group) Lists()
    {
        var (school, group) = (new int[Children * Choices], new byte[Children * Choices]);
        var reach = new double[Schools];
        var sum = 0d;
        for (var at = 0; at < Schools; at++)
        {
            reach[at] = sum += 1d / (at + 1);
        }

        var random = new Random(Seed);
        for (var at = 0; at < school.Length; at++)
        {
            var list = school.AsSpan(at - (at % Choices), at % Choices);
            int wanted;
            do
            {
                var found = Array.BinarySearch(reach, random.NextDouble() * sum);
                wanted = Math.Min(found < 0 ? ~found : found, Schools - 1);
            }
            while (list.Contains(wanted));
            school[at] = wanted;
            group[at] = (byte)random.Next(Groups);
        }

        return (school, group);
    }
}

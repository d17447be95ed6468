using EnrollOnline.Casework.Database;

namespace EnrollOnline.Cli.Benches;

/// <summary>What a measurement of the site is asked for.</summary>
/// <param name="Families">Families at the site at one time, 1 or more.</param>
/// <param name="Seconds">Seconds that are measured, 1 or more.</param>
/// <param name="WarmSeconds">Seconds before, of the same traffic, that count for nothing.</param>
/// <param name="Think">Mean seconds that a person reads and types before each request; 0: none, the worst case.</param>
/// <param name="Published">Children of the season whose results are read, 20 or more.</param>
/// <param name="Server">A database of the server on which the measurement makes its own; null for an embedded one.</param>
/// <param name="Seed">Seed of the made-up county and of the pauses.</param>
internal sealed record SiteBenchWish(
    int Families, int Seconds, int WarmSeconds, double Think, int Published, DatabaseEngine? Server, int Seed);

using EnrollOnline.Casework.Database;

namespace EnrollOnline.Cli.Benches;

/// <summary>What a measurement of the automatic review is asked for.</summary>
/// <param name="Applications">Applications that are due, 1 or more.</param>
/// <param name="Server">A database of the server on which the measurement makes its own; null for embedded ones.</param>
/// <param name="Sources">Claims of each application, 2 to 4, each with a register of its own.</param>
/// <param name="Down">Code of the department that does not answer; null when all do.</param>
/// <param name="Seed">Seed of the made-up county.</param>
internal sealed record ReviewBenchWish(int Applications, DatabaseEngine? Server, int Sources, string? Down, int Seed);

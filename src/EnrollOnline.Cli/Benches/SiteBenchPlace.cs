namespace EnrollOnline.Cli.Benches;

/// <summary>What families of a measurement must know of the site.</summary>
/// <param name="Address">Where it listens.</param>
/// <param name="Season">Code of the season that takes applications.</param>
/// <param name="Community">Code of a community whose children belong to one school.</param>
/// <param name="Cases">Mobile number and application number of families whose result is out.</param>
internal sealed record SiteBenchPlace(Uri Address, string Season, string Community, IReadOnlyList<SiteBenchCase> Cases);

/// <summary>A published case.</summary>
/// <param name="Mobile">The guardian's mobile number.</param>
/// <param name="Number">Application number.</param>
internal sealed record SiteBenchCase(string Mobile, string Number);

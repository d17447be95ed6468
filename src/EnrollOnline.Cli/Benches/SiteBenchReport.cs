namespace EnrollOnline.Cli.Benches;

/// <summary>What the site of a measurement says at the end.</summary>
/// <param name="Steps">Times at the server by step.</param>
/// <param name="All">Times of all steps together.</param>
/// <param name="Use">What it used.</param>
internal sealed record SiteBenchReport(IReadOnlyDictionary<string, StepLine> Steps, StepLine All, SiteUse Use);

/// <summary>What a stretch of serving used.</summary>
/// <param name="Seconds">How long it was.</param>
/// <param name="SiteMicroseconds">Processor time of the site for a request.</param>
/// <param name="DatabaseMicroseconds">Processor time of the database's server processes for a request; null where it is not on this machine or has none.</param>
/// <param name="SiteCores">Cores that the site kept busy.</param>
/// <param name="KilobytesTaken">Memory taken for a request.</param>
/// <param name="PeakMegabytes">The most memory of the process since it began.</param>
internal sealed record SiteUse(
    double Seconds, int SiteMicroseconds, int? DatabaseMicroseconds, double SiteCores, double KilobytesTaken, long PeakMegabytes);

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Demos;

/// <summary>What a demonstration is asked to make.</summary>
/// <param name="Installation">Database, keys and folder.</param>
/// <param name="Children">Children that apply.</param>
/// <param name="County">Six-digit county code.</param>
/// <param name="Stage">The stage that runs to its published result.</param>
/// <param name="Seed">Seed of everything made up.</param>
/// <param name="ServePort">Port to serve the site on afterwards, or null.</param>
internal sealed record DemoWish(Installation Installation, int Children, string County, Stage Stage, int Seed, int? ServePort);

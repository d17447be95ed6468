using System.Globalization;
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
internal sealed record DemoWish(Installation Installation, int Children, string County, Stage Stage, int Seed, int? ServePort)
{
    private const int UsualPort = 5080;

    /// <summary>Address of the site, whether it is served now or later.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{ServePort ?? UsualPort}");

    /// <summary>Address that the notices' codes begin with.</summary>
    public Uri VerificationBase => new($"{Address}/notices/");
}

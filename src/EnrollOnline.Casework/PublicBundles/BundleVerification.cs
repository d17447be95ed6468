using EnrollOnline.Admissions;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>What a verifier found in a public bundle.</summary>
/// <param name="Faults">Places where the bundle cannot be read or contradicts itself, or where recomputing gives something else; empty when it is genuine.</param>
/// <param name="Season">The season's code, when it could be read.</param>
/// <param name="Applications">Children on the frozen list.</param>
/// <param name="Placed">Children with a seat, as recomputed.</param>
/// <param name="ManifestHash">SHA-256 of manifest.json, lower-case hex; null when it is missing.</param>
public sealed record BundleVerification(
    IReadOnlyList<BundleFault> Faults, string? Season, int Applications, int Placed, string? ManifestHash)
{
    /// <summary>True when everything could be recomputed and nothing differs.</summary>
    public bool IsGenuine => Faults.Count == 0;
}

/// <summary>One place of a bundle that is wrong.</summary>
/// <param name="File">File of the bundle.</param>
/// <param name="Line">Line from 1, or null when the whole file is meant.</param>
/// <param name="Column">Name of the column or key, or null.</param>
/// <param name="Message">What is wrong.</param>
public sealed record BundleFault(string File, int? Line, string? Column, Wording Message)
{
    /// <summary>The place in one line, as <c>results.csv line 17 column school</c>.</summary>
    public string Place =>
        File + (Line is { } line ? FormattableString.Invariant($" line {line}") : "") + (Column is null ? "" : $" column {Column}");

    /// <summary>Place and message in English, for one line of a terminal.</summary>
    public override string ToString() => $"{Place}: {Message.En}";
}

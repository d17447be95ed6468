using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>A number by which a row is found. Two numbers meet only within one kind. It is never written anywhere in
/// clear: whoever keeps rows keeps a blind index of it.</summary>
/// <param name="Kind">What the number is, e.g. <c>person</c> or <c>certificate</c>.</param>
/// <param name="Value">The number, normalised; empty for none.</param>
public readonly record struct RegisterKey(string Kind, string Value)
{
    /// <summary>The kind of <see cref="Person"/>.</summary>
    public const string PersonKind = "person";

    /// <summary>False when there is no number to find anything by.</summary>
    public bool IsUsable => !string.IsNullOrEmpty(Value);

    /// <summary>The key of a person.</summary>
    /// <param name="number">Number of a resident ID (15 or 18 characters) or of another document.</param>
    public static RegisterKey Person(string? number) => new(PersonKind, PersonNumbers.Key(number ?? ""));

    /// <summary>The key of a paper or thing.</summary>
    /// <param name="kind">What the number is.</param>
    /// <param name="number">The number; width, spaces, case, kinds of brackets and dashes do not count.</param>
    public static RegisterKey Paper(string kind, string? number) => new(kind, Codes.Normalise(number));

    /// <summary>The kind alone, so that no log can hold the number.</summary>
    public override string ToString() => Kind;
}

using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Corrections;

/// <summary>One field of the form that a family can correct by itself.</summary>
/// <param name="Code">Stable code, for example <c>certificate-number</c>; part of addresses, so that it holds no personal data.</param>
/// <param name="Part">Part of the form, as in a <see cref="FieldProblem"/>.</param>
/// <param name="Field">Field of the part, as in a <see cref="FieldProblem"/>, for example <c>Owners[0].Name</c>.</param>
/// <param name="Kind">How it is typed.</param>
/// <param name="Read">What the form states, or null when it has no such part.</param>
/// <param name="Write">The form with another value; the form as it was when it has no such part.</param>
public sealed record CorrectionField(
    string Code, string Part, string Field, CorrectionKind Kind, Func<ApplicationForm, string?> Read,
    Func<ApplicationForm, string, ApplicationForm> Write)
{
    /// <summary>Place of the owner whose field this is, from 0; null when it is no owner's.</summary>
    public int? Owner { get; init; }
}

/// <summary>How a field is typed.</summary>
public enum CorrectionKind
{
    /// <summary>Words: a name, an address, an employer.</summary>
    Words,

    /// <summary>Number of a paper.</summary>
    Number,

    /// <summary>Number of a person's document.</summary>
    IdNumber,

    /// <summary>A community of the county, chosen from a list.</summary>
    Community,

    /// <summary>A school of the season, chosen from a list.</summary>
    School,
}

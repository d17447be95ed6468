using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>A document other than a resident ID card. Like <see cref="ResidentIdNumber"/> it shows its first and last character
/// only, unless somebody says <see cref="Reveal"/>.</summary>
[JsonConverter(typeof(MaskedIdDocumentConverter))]
public sealed class IdDocument : IEquatable<IdDocument>
{
    private readonly string number;

    private IdDocument(IdDocumentKind kind, string number) => (Kind, this.number) = (kind, number);

    /// <summary>What document it is.</summary>
    public IdDocumentKind Kind { get; }

    /// <summary>Reads a number as people type it. Of a travel permit the number for life is kept and the count of booklets
    /// dropped.</summary>
    /// <param name="kind">The document; not <see cref="IdDocumentKind.ResidentId"/>.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="document">The document, when the result is <see cref="IdNumberProblem.None"/>.</param>
    /// <returns>The first thing that is wrong, or <see cref="IdNumberProblem.None"/>.</returns>
    public static IdNumberProblem TryRead(IdDocumentKind kind, string? typed, out IdDocument? document)
    {
        var (number, problem) = IdDocumentRules.Read(kind, IdNumberRules.Normalise(typed));
        document = problem == IdNumberProblem.None ? new IdDocument(kind, number) : null;
        return problem;
    }

    /// <summary>True when a register means this document, however it writes the number: a travel permit with its count of
    /// booklets, for instance.</summary>
    public bool Holds(string? recorded) =>
        string.Equals(IdDocumentRules.Read(Kind, IdNumberRules.Normalise(recorded)).Number, number, StringComparison.Ordinal);

    /// <summary>The number in clear. For the wire, the encrypted column and the page of the person concerned only.</summary>
    public string Reveal() => number;

    /// <summary>First and last character, the rest hidden.</summary>
    public override string ToString() => ResidentIdNumber.Mask(number);

    /// <inheritdoc/>
    public bool Equals(IdDocument? other) => other is not null && Kind == other.Kind && string.Equals(number, other.number, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, string.GetHashCode(number, StringComparison.Ordinal));
}

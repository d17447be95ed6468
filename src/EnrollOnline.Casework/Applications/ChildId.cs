using System.Globalization;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>Reads the document of a child, whatever kind it is.</summary>
public static class ChildId
{
    /// <summary>The child's date of birth: of the number where it tells it, else as stated.</summary>
    /// <param name="child">The child as stated.</param>
    /// <returns>Null while neither tells it.</returns>
    public static DateOnly? BirthDateOf(ChildPart? child) =>
        child is null ? null
        : child.Document == IdDocumentKind.ResidentId
            ? ResidentIdNumber.TryParse(child.IdNumber, DateOnly.MaxValue, out var id) == IdNumberProblem.None ? id!.BirthDate : null
        : OfPermanentResidence(child) ?? child.BirthDate;

    /// <summary>True when the child's document does not tell the date of birth, so that it is asked for.</summary>
    /// <param name="child">The child as stated.</param>
    public static bool AsksBirthDate(ChildPart? child) =>
        child is { Document: not IdDocumentKind.ResidentId } && OfPermanentResidence(child) is null;

    /// <summary>What makes the child this child within a season: the number, with the kind of document unless it is a resident ID.</summary>
    /// <param name="child">The child as stated; checked.</param>
    public static string KeyOf(ChildPart child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.Document == IdDocumentKind.ResidentId
            ? IdNumberRules.Normalise(child.IdNumber)
            : $"{child.Document}:{(IdDocument.TryRead(child.Document, child.IdNumber, out var read) == IdNumberProblem.None
                ? read!.Reveal()
                : IdNumberRules.Normalise(child.IdNumber).ToUpperInvariant())}";
    }

    // The permanent residence card of 2023 holds the birth date where a resident number does.
    private static DateOnly? OfPermanentResidence(ChildPart child) =>
        child.Document == IdDocumentKind.ForeignPermanentResidence
        && IdDocument.TryRead(child.Document, child.IdNumber, out var document) == IdNumberProblem.None
        && document!.Reveal() is { Length: 18 } number
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            ? born
            : null;
}

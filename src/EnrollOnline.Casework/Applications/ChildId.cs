using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>Reads the document of a child, whatever kind it is.</summary>
public static class ChildId
{
    /// <summary>The child's date of birth: of the resident ID number where there is one, else as stated.</summary>
    /// <param name="child">The child as stated.</param>
    /// <returns>Null while neither tells it.</returns>
    public static DateOnly? BirthDateOf(ChildPart? child) =>
        child is null ? null
        : child.Document != IdDocumentKind.ResidentId ? child.BirthDate
        : ResidentIdNumber.TryParse(child.IdNumber, DateOnly.MaxValue, out var id) == IdNumberProblem.None ? id!.BirthDate
        : null;

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
}

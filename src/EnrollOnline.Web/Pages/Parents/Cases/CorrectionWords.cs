using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Reads what a family typed as a correction, and says what became of it.</summary>
public sealed class CorrectionWords(ProblemWords problems, Texts texts)
{
    /// <summary>What was typed, in the form in which such values are kept.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    public static string Kept(CorrectionField field, string? typed)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind switch
        {
            CorrectionKind.IdNumber => Typed.IdNumber(typed),
            CorrectionKind.Number => Typed.Number(typed),
            _ => Typed.Words(typed),
        };
    }

    /// <summary>What the family chose to do.</summary>
    /// <param name="choice"><c>record</c>, <c>same</c> or <c>own</c>; null where there was nothing to choose.</param>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    public static Mending Chosen(string? choice, CorrectionField field, string? typed) => choice switch
    {
        "record" => new Mending.AsRecorded(),
        "same" => new Mending.SameThing(),
        _ => new Mending.Own(Kept(field, typed)),
    };

    /// <summary>One sentence.</summary>
    /// <param name="correction">What became of it.</param>
    /// <param name="field">The field.</param>
    public string Of(Correction correction, CorrectionField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return correction switch
        {
            Correction.Incomplete { Problems: var found } => problems.Of(Own(found, field) ?? found[0]),
            Correction.Unchanged => texts["parents.correct.unchanged"],
            Correction.TooOften often => texts["parents.correct.too-often", CorrectionDesk.MostInADay, texts.Moment(often.From)],
            Correction.TooLate late => texts["parents.correct.too-late", texts.Moment(late.Closed)],
            Correction.Noted => texts["parents.correct.noted"],
            Correction.Duplicate => texts["parents.correct.duplicate"],
            _ => texts["parents.correct.overtaken"],
        };
    }

    private static FieldProblem? Own(IReadOnlyList<FieldProblem> found, CorrectionField field) =>
        found.FirstOrDefault(problem => problem.Part == field.Part && problem.Field == field.Field);
}

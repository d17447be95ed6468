using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>Compares what a family states of flexible employment with the employment register's record. Since when it must
/// have stood, and whether a gap counts, is the county's rule and not decided here.</summary>
public static class FlexibleWorkCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(FlexibleWorkQuestion question) =>
        question.Person.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the person's.</summary>
    public static bool Concerns(FlexibleWorkQuestion question, FlexibleWorkAnswer answer) => question.Person.Holds(answer.IdNumber);

    /// <summary>The only field is <c>name</c>; the rest is the register's to say.</summary>
    public static FindingStatus Compare(FlexibleWorkQuestion question, FlexibleWorkAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Person.Name, answer.Name);
        return differences.Status;
    }

    /// <summary>The record with the ID number masked.</summary>
    public static FlexibleWorkAnswer Masked(FlexibleWorkQuestion question, FlexibleWorkAnswer answer) =>
        answer with { IdNumber = ResidentIdNumber.Mask(answer.IdNumber) };
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>Compares what a family states of social insurance with the register's record. How many months are needed, and
/// whether months paid afterwards count, is the county's rule; here such a month is on record and no gap.</summary>
public static class InsuranceCheck
{
    /// <summary>Why the register cannot be asked, or null. Employees of every nationality are insured, under any document.</summary>
    public static string? WhyNotComparable(InsuranceQuestion question) =>
        question.Insured.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the insured person's.</summary>
    public static bool Concerns(InsuranceQuestion question, InsuranceAnswer answer) =>
        question.Insured.Holds(answer.InsuredIdNumber);

    /// <summary>Field by field: <c>name</c>, <c>missingMonths</c> (the record's side shows every month asked for in
    /// runs, see <see cref="MonthRun"/>), <c>employer</c>.</summary>
    public static FindingStatus Compare(InsuranceQuestion question, InsuranceAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Insured.Name, answer.InsuredName);
        var runs = MonthRun.Of(question, answer);
        if (runs.Any(run => run.State == MonthState.Missing))
        {
            differences.Add("missingMonths", $"{question.From}..{question.To}", string.Join(' ', runs));
        }

        differences.Business("employer", question.Employer, answer.Employer);
        return differences.Status;
    }

    /// <summary>The months asked for that were paid neither when due nor afterwards, ascending.</summary>
    public static IReadOnlyList<YearMonth> MissingMonths(InsuranceQuestion question, InsuranceAnswer answer) =>
        [.. MonthRun.Of(question, answer).Where(run => run.State == MonthState.Missing).SelectMany(run => YearMonth.Range(run.From, run.To))];

    /// <summary>The record with ID numbers masked.</summary>
    public static InsuranceAnswer Masked(InsuranceQuestion question, InsuranceAnswer answer) =>
        answer with { InsuredIdNumber = ResidentIdNumber.Mask(answer.InsuredIdNumber) };
}

using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks;

/// <summary>What the files of each department look like.</summary>
public static class RegisterSheets
{
    /// <summary>Every sheet.</summary>
    public static IReadOnlyList<RegisterSheet> All { get; } =
    [
        new HouseholdSheet(), new PermitSheet(), new PropertySheet(), new InsuranceSheet(),
    ];

    /// <summary>The sheet of a department.</summary>
    /// <param name="source">Code of the department.</param>
    /// <exception cref="ArgumentException">There is no such department.</exception>
    public static RegisterSheet Of(string source) =>
        All.FirstOrDefault(sheet => sheet.Source == source) ?? throw new ArgumentException($"No files are known of {source}.", nameof(source));
}

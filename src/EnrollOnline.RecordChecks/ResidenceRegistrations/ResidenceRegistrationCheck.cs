using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>Compares what a family states of residing apart from its household with the police register's record. How long
/// it must have lived there is the county's rule and not decided here.</summary>
public static class ResidenceRegistrationCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(ResidenceRegistrationQuestion question) =>
        question.Person.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the person's.</summary>
    public static bool Concerns(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer) =>
        question.Person.Holds(answer.IdNumber);

    /// <summary>Field by field: <c>name</c>, <c>number</c>, <c>community</c>, <c>address</c>.</summary>
    public static FindingStatus Compare(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Person.Name, answer.Name);
        differences.Code("number", question.Number, answer.Number);
        differences.Place("address", (question.Address, question.CommunityCode), (answer.Address, answer.CommunityCode), question.Renamed);
        return differences.Status;
    }

    /// <summary>The record with the ID number masked.</summary>
    public static ResidenceRegistrationAnswer Masked(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer) =>
        answer with { IdNumber = ResidentIdNumber.Mask(answer.IdNumber) };
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>Compares what a family states of its registration with the household register's record.</summary>
public static class HouseholdCheck
{
    /// <summary>Why the register cannot be asked, or null. It holds citizens registered on the mainland under their resident
    /// numbers and nobody else.</summary>
    public static string? WhyNotComparable(HouseholdQuestion question) =>
        question.Child.Id is null or { IsHongKongMacaoTaiwan: true } ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the child's.</summary>
    public static bool Concerns(HouseholdQuestion question, HouseholdAnswer answer) =>
        question.Child.Holds(answer.IdNumber);

    /// <summary>Field by field: <c>name</c>, <c>bookNumber</c>, <c>relation</c>, <c>community</c>, <c>address</c>,
    /// <c>entryDate</c>, <c>guardian</c>. A guardian is in the book under any number of hers; without a resident number also by name,
    /// where the book has no number for that member, and otherwise a person looks.</summary>
    public static FindingStatus Compare(HouseholdQuestion question, HouseholdAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Child.Name, answer.Name);
        differences.Code("bookNumber", question.BookNumber, answer.BookNumber);
        if (!Relations.Agree(question.RelationToHouseholder, answer.RelationToHouseholder))
        {
            differences.Add("relation", question.RelationToHouseholder!, answer.RelationToHouseholder);
        }

        differences.Place("address", (question.Address, question.CommunityCode), (answer.Address, answer.CommunityCode), question.Renamed);
        differences.Day("entryDate", question.EntryDate, answer.EntryDate);
        if (question.Guardian is { } guardian)
        {
            Guardian(differences, guardian, answer.Members);
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers masked.</summary>
    public static HouseholdAnswer Masked(HouseholdQuestion question, HouseholdAnswer answer) => answer with
    {
        IdNumber = ResidentIdNumber.Mask(answer.IdNumber),
        HouseholderIdNumber = ResidentIdNumber.Mask(answer.HouseholderIdNumber),
        Members = [.. answer.Members.Select(member => member with { IdNumber = ResidentIdNumber.Mask(member.IdNumber) })],
    };

    private static void Guardian(Differences differences, PersonAsked guardian, IReadOnlyList<HouseholdMember> members)
    {
        if (members.FirstOrDefault(member => guardian.Holds(member.IdNumber)) is { } known)
        {
            differences.Name("guardian", guardian.Name, known.Name);
            return;
        }

        var namesake = guardian.Id is null
            ? members.FirstOrDefault(member => NameComparison.Compare(guardian.Name, member.Name) == NameOutcome.Same)
            : null;
        if (namesake is null || namesake.IdNumber.Length > 0)
        {
            differences.Add("guardian", guardian.Name, namesake is null ? "" : NameComparison.Mask(namesake.Name), unsure: namesake is not null);
        }
    }
}

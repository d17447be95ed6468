using EnrollOnline.RecordChecks.Addresses;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>Compares what a family states of its registration with the household register's record.</summary>
public static class HouseholdCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(HouseholdQuestion question) =>
        question.Child.Id is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the child's.</summary>
    public static bool Concerns(HouseholdQuestion question, HouseholdAnswer answer) =>
        IdNumberRules.Normalise(answer.IdNumber) == question.Child.Id?.Reveal();

    /// <summary>Field by field: <c>name</c>, <c>bookNumber</c>, <c>relation</c>, <c>community</c>, <c>address</c>,
    /// <c>entryDate</c>, <c>guardian</c>. A guardian is in the book under his ID number, or by name when he has none.</summary>
    public static FindingStatus Compare(HouseholdQuestion question, HouseholdAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Child.Name, answer.Name);
        differences.Code("bookNumber", question.BookNumber, answer.BookNumber);
        if (!Relations.Agree(question.RelationToHouseholder, answer.RelationToHouseholder))
        {
            differences.Add("relation", question.RelationToHouseholder!, answer.RelationToHouseholder);
        }

        differences.Place("address", (question.Address, question.CommunityCode), (answer.Address, answer.CommunityCode));
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
        Members = [.. answer.Members.Select(member => member with { IdNumber = ResidentIdNumber.Mask(member.IdNumber) })],
    };

    private static void Guardian(Differences differences, PersonAsked guardian, IReadOnlyList<HouseholdMember> members)
    {
        var member = guardian.Id is null
            ? members.FirstOrDefault(m => NameComparison.Compare(guardian.Name, m.Name) == NameOutcome.Same)
            : members.FirstOrDefault(m => IdNumberRules.Normalise(m.IdNumber) == guardian.Id.Reveal());
        if (member is null)
        {
            differences.Add("guardian", guardian.Name, "");
        }
        else
        {
            differences.Name("guardian", guardian.Name, member.Name);
        }
    }
}

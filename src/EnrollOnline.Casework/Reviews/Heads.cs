using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Who heads a household (户主), seen from the child: read from the child's recorded relation to the householder.</summary>
internal static class Heads
{
    // 孙子, 侄女, 外甥女, 妻子, 兄弟之子: sons and daughters, but not of the householder.
    private const string _others = "孙侄甥妻媳兄弟姐妹";

    /// <summary>The head, or null when the record does not tell.</summary>
    public static HouseholdHead? Of(HouseholdAnswer book, ApplicationForm form) =>
        book.Members.Any(member => Plain(member.Relation) is "户主" or "本人") || IsGuardian(book, form) || OfParent(book) ? HouseholdHead.Guardian
        : Plain(book.RelationToHouseholder) is not { Length: > 0 } relation ? null
        : relation.Contains('孙', StringComparison.Ordinal) ? HouseholdHead.Grandparent
        : HouseholdHead.Other;

    /// <summary>True when the child is son or daughter of the householder: 子, 长子, 二女, 养女 and the like.</summary>
    public static bool OfParent(HouseholdAnswer book) =>
        Plain(book.RelationToHouseholder) is [.., '子' or '女'] relation && !relation.Any(_others.Contains);

    // A stored record masks numbers: name and mask together are the guardian's.
    private static bool IsGuardian(HouseholdAnswer book, ApplicationForm form) =>
        book.HouseholderIdNumber.Length > 0 && form.Guardian is { } guardian && book.HouseholderName == guardian.Name.Trim()
        && book.HouseholderIdNumber == ResidentIdNumber.Mask(IdNumberRules.Normalise(guardian.IdNumber));

    private static string Plain(string relation) => relation.Trim().TrimStart('之');
}

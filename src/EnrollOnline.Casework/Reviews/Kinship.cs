using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// When the registers of births and marriages are asked, and what their answers prove. Everywhere else kinship rests on the
/// guardian's declaration, as on paper: that grandparents are grandparents no register connected to counties tells.
/// </summary>
public static class Kinship
{
    /// <summary>
    /// True when the birth certificate is asked for: the family stated its number, or the household register's record fits in
    /// everything but the guardian, who is in another book.
    /// </summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="findings">What is known already, by the claim's code.</param>
    public static bool BirthMatters(ApplicationForm form, IReadOnlyDictionary<string, Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(findings);
        return form is { Household.InCounty: true, Guardian.Relation: GuardianRelation.Father or GuardianRelation.Mother }
            && (form.Child is { BirthCertificate.Length: > 0 }
                || OnlyGuardianDiffers(findings.GetValueOrDefault(ClaimedFact.Household.Code)));
    }

    /// <summary>True when a household record differs from what was stated in the guardian and in nothing else.</summary>
    /// <param name="household">The finding of the household register, or null.</param>
    public static bool OnlyGuardianDiffers(Finding? household) =>
        household is { Status: FindingStatus.Mismatch { Fields: { Count: > 0 } fields } } && fields.All(field => field.Field == "guardian");

    /// <summary>The first owner of a home of the family's own who is neither guardian nor child: the guardian's spouse, as stated.</summary>
    /// <param name="form">What the family stated.</param>
    /// <returns>Null when there is none.</returns>
    public static OwnerPart? SpouseOf(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Home is { Kind: HomeKind.Own } home ? home.Owners.FirstOrDefault(owner => IsSpouse(owner, form)) : null;
    }

    /// <summary>True when an owner is neither guardian nor child.</summary>
    /// <param name="owner">An owner as stated.</param>
    /// <param name="form">What the family stated.</param>
    public static bool IsSpouse(OwnerPart owner, ApplicationForm form) =>
        !IsNumber(owner, form?.Guardian?.IdNumber) && !IsNumber(owner, form?.Child?.IdNumber);

    /// <summary>True when an owner has a number.</summary>
    /// <param name="owner">An owner as stated.</param>
    /// <param name="number">The number of guardian or child as stated.</param>
    public static bool IsNumber(OwnerPart owner, string? number)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return IdNumberRules.Normalise(owner.IdNumber) == IdNumberRules.Normalise(number);
    }
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;
using RecordOwner = EnrollOnline.RecordChecks.Properties.PropertyOwner;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Reads a register's record as a fact. Each is null when the finding carries no record.</summary>
public static class RecordedFacts
{
    /// <summary>The household; registered with a guardian when the guardian who applies stands in the same book.</summary>
    /// <param name="finding">A finding of the household register.</param>
    public static HouseholdFact? Household(Finding finding) =>
        finding?.AnswerAs<HouseholdAnswer>() is not { } book ? null
        : new(book.CommunityCode.Length < 6 ? "" : book.CommunityCode[..6], book.CommunityCode, book.EntryDate, book.Collective, book.Members.Count > 0);

    /// <summary>
    /// The home. Its owners' kinship rests on the family's declaration: no register connected this year tells it.
    /// Joint ownership without shares (共同共有, 民法典 art. 299) is of the whole.
    /// </summary>
    /// <param name="finding">A finding of the property register.</param>
    /// <param name="form">What the family stated.</param>
    public static PropertyFact? Property(Finding finding, ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (finding?.AnswerAs<PropertyAnswer>() is not { } record || form.Home is not { } home)
        {
            return null;
        }

        var theirs = record.Owners.Where(owner => home.Owners.Any(stated => Same(stated, owner))).ToList();
        var share = theirs.Any(owner => owner.SharePercent == 0) ? 1m : Math.Min(1m, theirs.Sum(owner => owner.SharePercent) / 100m);
        return new(record.CommunityCode, OwnerOf(form), share, Admissions.Facts.PropertyKind.Commercial, record.RegisteredOn);
    }

    /// <summary>The residence permit.</summary>
    /// <param name="finding">A finding of the register of residence permits.</param>
    public static PermitFact? Permit(Finding finding) =>
        finding?.AnswerAs<PermitAnswer>() is not { } permit ? null
        : new(permit.CommunityCode, permit.HeldSince, permit.ValidUntil);

    /// <summary>True when the permit's record shows a gap, which a replaced card also does: a reason to look.</summary>
    /// <param name="finding">A finding of the register of residence permits.</param>
    public static bool HasGap(Finding finding) => finding?.AnswerAs<PermitAnswer>() is { Continuous: false };

    /// <summary>The months of insurance.</summary>
    /// <param name="finding">A finding of the social insurance register.</param>
    public static InsuranceFact? Insurance(Finding finding) =>
        finding?.AnswerAs<InsuranceAnswer>() is not { } account ? null
        : new(Months(account.MonthsPaid), Months(account.MonthsBackPaid));

    /// <summary>The labour contract, which the registered employer proves (an assumption the rulebooks state).</summary>
    /// <param name="finding">A finding of the social insurance register.</param>
    public static ContractFact? Contract(Finding finding) =>
        finding?.AnswerAs<InsuranceAnswer>() is { Employer.Length: > 0 } account ? new(account.Employer) : null;

    /// <summary>Who of the family owns the home, as the form says.</summary>
    /// <param name="form">What the family stated; it has a home.</param>
    public static Admissions.Facts.PropertyOwner OwnerOf(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var child = IdNumberRules.Normalise(form.Child?.IdNumber);
        return form.Home is { Kind: HomeKind.Grandparents } ? Admissions.Facts.PropertyOwner.Grandparent
            : form.Home is { Owners: [var only] } && IdNumberRules.Normalise(only.IdNumber) == child
                ? Admissions.Facts.PropertyOwner.Child
            : Admissions.Facts.PropertyOwner.Guardian;
    }

    // A stored record masks every ID number, and the name of each owner the family did not name.
    private static bool Same(OwnerPart stated, RecordOwner recorded) =>
        ResidentIdNumber.Mask(IdNumberRules.Normalise(stated.IdNumber)) == recorded.IdNumber
        && !recorded.Name.Contains('*', StringComparison.Ordinal);

    private static MonthSet Months(IEnumerable<YearMonth> months) =>
        new(months.Select(month => new Month(month.Year, month.Month)));
}

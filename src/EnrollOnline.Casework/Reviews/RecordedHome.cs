using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;
using EnrollOnline.RecordChecks.Properties;
using HomeOwner = EnrollOnline.Admissions.Facts.PropertyOwner;
using RecordOwner = EnrollOnline.RecordChecks.Properties.PropertyOwner;

namespace EnrollOnline.Casework.Reviews;

/// <content>The home.</content>
public static partial class RecordedFacts
{
    /// <summary>
    /// The home, with what each kind of owner holds of it. Owners whom the family did not name do not count. Joint
    /// ownership without shares (共同共有, 民法典 art. 299) is of the whole.
    /// </summary>
    /// <param name="finding">A finding of the property register.</param>
    /// <param name="form">What the family stated.</param>
    /// <param name="natures">The register's words for kinds of home.</param>
    /// <param name="kindMatters">True when the rules count certain kinds only; then a home whose kind nobody can read is looked at.</param>
    public static PropertyFact? Property(Finding finding, ApplicationForm form, PropertyNatures natures, bool kindMatters)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(natures);
        if (finding?.AnswerAs<PropertyAnswer>() is not { CommunityCode.Length: >= 6 } record || form.Home is not { } home
            || !natures.IsHome(record.Use) || (natures.KindOf(record.Nature) ?? (kindMatters ? null : PropertyKind.Commercial)) is not { } kind)
        {
            return null;
        }

        var shares = record.Owners
            .Select(owner => (Stated: StatedAs(owner, home.Owners), owner.SharePercent))
            .Where(owner => owner.Stated is not null)
            .GroupBy(owner => OwnerOf(owner.Stated!, form))
            .Select(group => new OwnerShare(group.Key, group.Any(owner => owner.SharePercent == 0)
                ? 1m
                : Math.Min(1m, group.Sum(owner => owner.SharePercent) / 100m)))
            .OrderByDescending(holder => holder.Share).ThenBy(holder => holder.Owner).ToList();
        return shares.Count == 0 ? null
            : new(record.CommunityCode, shares[0].Owner, shares[0].Share, kind, record.RegisteredOn)
            {
                Holders = shares.Count > 1 ? shares : [],
            };
    }

    /// <summary>Who of the family owns the home, as the form says.</summary>
    /// <param name="form">What the family stated; it has a home.</param>
    public static HomeOwner OwnerOf(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Home is { Kind: HomeKind.Grandparents } ? HomeOwner.Grandparent
            : form.Home is { Owners: [var only] } ? OwnerOf(only, form)
            : HomeOwner.Guardian;
    }

    // Who is neither guardian nor child is what the family says of its home: a grandparent, or the guardian's spouse.
    private static HomeOwner OwnerOf(OwnerPart owner, ApplicationForm form) =>
        Kinship.IsNumber(owner, form.Child?.IdNumber) ? HomeOwner.Child
        : Kinship.IsNumber(owner, form.Guardian?.IdNumber) ? HomeOwner.Guardian
        : form.Home is { Kind: HomeKind.Grandparents } ? HomeOwner.Grandparent
        : HomeOwner.Guardian;

    // An owner whom the family named keeps its name in a stored record; of several the name tells which, or else the mask.
    private static OwnerPart? StatedAs(RecordOwner recorded, IReadOnlyList<OwnerPart> stated) =>
        recorded.Name.Contains('*', StringComparison.Ordinal) ? null
        : stated.FirstOrDefault(owner => NameComparison.Compare(owner.Name, recorded.Name) == NameOutcome.Same)
            ?? stated.FirstOrDefault(owner =>
                ResidentIdNumber.Mask(IdNumberRules.Normalise(owner.IdNumber).ToUpperInvariant()) == recorded.IdNumber);
}

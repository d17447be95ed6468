using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Fills in the form of the site as a family would, from what it states.</summary>
public static class FormFiller
{
    /// <summary>The form of one child.</summary>
    /// <param name="stated">What the family states.</param>
    /// <param name="countyCode">The county applied to, 6 digits.</param>
    /// <param name="child">Which of the children, from 0.</param>
    /// <param name="rulebook">The county's rules, by which the form has the parts beyond the usual ones; null for the usual ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such child.</exception>
    public static ApplicationForm Fill(FamilyStatement stated, string countyCode, int child, Rulebook? rulebook = null)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentOutOfRangeException.ThrowIfNegative(child);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(child, stated.Children.Count);
        var inCounty = stated.Household.CountyCode == countyCode;
        var form = new ApplicationForm
        {
            Child = new(
                stated.Children[child].Name,
                stated.Children[child].IdNumber,
                BirthCertificate: child < stated.BirthCertificates.Count ? stated.BirthCertificates[child] : null),
            Guardian = new(stated.Filer.Name, stated.Filer.IdNumber, Relation(stated.Filer.Relation)),
            Household = new(inCounty, stated.Household.BookNumber, stated.Household.Address, stated.Household.CommunityCode),
            Home = Home(stated.Home),
            Permit = stated.Permit is { } permit ? new(permit.PermitNumber, permit.Address, permit.CommunityCode) : null,
            Work = Work(stated),
            Choices = new(stated.Choices.PrivateSchool, stated.Choices.PublicSchools, stated.Choices.Together == true),
            Disability = child == 0 && stated.DisabilityCertificate is { } certificate ? new(certificate) : null,
            Declared = true,
        };
        return rulebook is null ? form : Further(form, stated, child, FormParts.Needed(form, rulebook));
    }

    private static ApplicationForm Further(ApplicationForm form, FamilyStatement stated, int child, IReadOnlyList<string> needed)
    {
        var filled = WithParts(form, stated, child, needed);
        string[] without =
        [
            .. filled.Lease is null ? [FormParts.Lease] : Array.Empty<string>(),
            .. filled.Residing is null ? [FormParts.Residing] : Array.Empty<string>(),
            .. filled.Sibling is null ? [FormParts.Sibling] : Array.Empty<string>(),
            .. filled.PreviousSchool is null ? [FormParts.PreviousSchool] : Array.Empty<string>(),
            .. filled.Preference is null ? [FormParts.Preference] : Array.Empty<string>(),
        ];
        return filled with { Without = [.. without.Where(needed.Contains)] };
    }

    private static ApplicationForm WithParts(ApplicationForm form, FamilyStatement stated, int child, IReadOnlyList<string> needed) => form with
    {
        Lease = needed.Contains(FormParts.Lease) && stated.Lease is { } lease
            ? new(lease.Form, lease.FilingNumber, lease.Address, lease.CommunityCode)
            : null,
        Residing = needed.Contains(FormParts.Residing) && stated.Residence is { } residence
            ? new(residence.Number, residence.Address, residence.CommunityCode)
            : null,
        Sibling = needed.Contains(FormParts.Sibling) && stated.Sibling is { } sibling
            ? new(sibling.Name, sibling.IdNumber, sibling.SchoolCode)
            : null,
        PreviousSchool = needed.Contains(FormParts.PreviousSchool) && child < stated.PreviousSchools.Count
            ? new(stated.PreviousSchools[child].SchoolCode, stated.PreviousSchools[child].StudentNumber)
            : null,
        Preference = needed.Contains(FormParts.Preference) && stated.Preference is { } preference
            ? new(preference.Group, preference.DocumentNumber)
            : null,
    };

    private static Casework.Applications.GuardianRelation Relation(GuardianRelation relation) =>
        relation == GuardianRelation.Father
            ? Casework.Applications.GuardianRelation.Father
            : Casework.Applications.GuardianRelation.Mother;

    private static HomePart Home(StatedHome? home) => home is null
        ? new(Casework.Applications.HomeKind.None, null, [], null, null)
        : new(
            home.Kind switch
            {
                HomeKind.Owned or HomeKind.OwnedOldCertificate => Casework.Applications.HomeKind.Own,
                HomeKind.Grandparents => Casework.Applications.HomeKind.Grandparents,
                _ => Casework.Applications.HomeKind.Unregistered,
            },
            home.CertificateNumber,
            [.. home.Owners.Select(owner => new OwnerPart(owner.Name, owner.IdNumber))],
            home.Address,
            home.CommunityCode);

    private static WorkPart? Work(FamilyStatement stated) => stated switch
    {
        { Insurance: { } insurance } => new(WorkKind.Insured, insurance.Employer, null),
        { Licence: { } licence } => new(WorkKind.Licence, licence.BusinessName, licence.CreditCode),
        _ => null,
    };
}

using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Fills in the form of the site as a family would, from what it states.</summary>
public static class FormFiller
{
    /// <summary>The form of one child.</summary>
    /// <param name="stated">What the family states.</param>
    /// <param name="countyCode">The county applied to, 6 digits.</param>
    /// <param name="child">Which of the children, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such child.</exception>
    public static ApplicationForm Fill(FamilyStatement stated, string countyCode, int child)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentOutOfRangeException.ThrowIfNegative(child);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(child, stated.Children.Count);
        var inCounty = stated.Household.CountyCode == countyCode;
        return new()
        {
            Child = new(stated.Children[child].Name, stated.Children[child].IdNumber),
            Guardian = new(stated.Filer.Name, stated.Filer.IdNumber, Relation(stated.Filer.Relation)),
            Household = new(inCounty, stated.Household.BookNumber, stated.Household.Address, stated.Household.CommunityCode),
            Home = Home(stated.Home),
            Permit = stated.Permit is { } permit ? new(permit.PermitNumber, permit.Address, permit.CommunityCode) : null,
            Work = Work(stated),
            Choices = new(stated.Choices.PrivateSchool, stated.Choices.PublicSchools, stated.Choices.Together == true),
            Declared = true,
        };
    }

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

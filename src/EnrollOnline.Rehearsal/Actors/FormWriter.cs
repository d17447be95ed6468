using EnrollOnline.Casework.Applications;
using EnrollOnline.Rehearsal.Families;
using HomeKind = EnrollOnline.Casework.Applications.HomeKind;
using MadeUpHomeKind = EnrollOnline.Rehearsal.Families.HomeKind;
using MadeUpRelation = EnrollOnline.Rehearsal.Families.GuardianRelation;
using Relation = EnrollOnline.Casework.Applications.GuardianRelation;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>Fills in the application form as a made-up family would type it.</summary>
public static class FormWriter
{
    /// <summary>The form of one child.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stated">What it states; the other parent may state the same in another name.</param>
    /// <param name="child">The child, as typed.</param>
    public static ApplicationForm Write(MadeUpFamily family, FamilyStatement stated, MadeUpChild child)
    {
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(child);
        return new ApplicationForm
        {
            Child = new ChildPart(child.Name, child.IdNumber),
            Guardian = new GuardianPart(stated.Filer.Name, stated.Filer.IdNumber, RelationOf(stated.Filer)),
            Household = new HouseholdPart(
                !family.IsMigrant, stated.Household.BookNumber, stated.Household.Address, stated.Household.CommunityCode),
            Home = family.IsMigrant ? null : HomeOf(stated.Home),
            Permit = stated.Permit is { } permit ? new PermitPart(permit.PermitNumber, permit.Address, permit.CommunityCode) : null,
            Work = family.IsMigrant ? WorkOf(stated) : null,
            Choices = new ChoicesPart(
                stated.Choices.PrivateSchool, stated.Choices.PublicSchools, stated.Choices.Together ?? false),
            Declared = true,
        };
    }

    private static Relation RelationOf(MadeUpGuardian guardian) => guardian.Relation switch
    {
        MadeUpRelation.Father => Relation.Father,
        MadeUpRelation.Mother => Relation.Mother,
        _ => Relation.Other,
    };

    private static HomePart HomeOf(StatedHome? home)
    {
        var kind = home?.Kind switch
        {
            MadeUpHomeKind.Owned or MadeUpHomeKind.OwnedOldCertificate => HomeKind.Own,
            MadeUpHomeKind.Grandparents => HomeKind.Grandparents,
            MadeUpHomeKind.Contract or MadeUpHomeKind.SelfBuilt => HomeKind.Unregistered,
            _ => HomeKind.None,
        };
        return kind == HomeKind.None
            ? new HomePart(kind, null, [], null, null)
            : new HomePart(
                kind, home!.CertificateNumber, [.. home.Owners.Select(owner => new OwnerPart(owner.Name, owner.IdNumber))],
                home.Address, home.CommunityCode);
    }

    private static WorkPart WorkOf(FamilyStatement stated) => stated switch
    {
        { Insurance: { } insurance } => new WorkPart(WorkKind.Insured, insurance.Employer, null),
        { Licence: { } licence } => new WorkPart(WorkKind.Licence, licence.BusinessName, licence.CreditCode),
        _ => new WorkPart(WorkKind.Neither, "", null),
    };
}

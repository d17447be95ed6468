using EnrollOnline.Casework.Applications;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>What a family writes when an officer points at a part: this time copied from the papers.</summary>
public static class MendedForm
{
    /// <summary>Mends one part of a form and leaves the others alone.</summary>
    /// <param name="form">The form as handed in.</param>
    /// <param name="part">The part asked for, as in <see cref="FormParts"/>.</param>
    /// <param name="family">The family with its true papers.</param>
    /// <param name="place">Which of the family's children.</param>
    public static ApplicationForm Write(ApplicationForm form, string part, MadeUpFamily family, int place)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(family);
        return part switch
        {
            FormParts.Child => form with { Child = ChildOf(form.Child!, family, place) },
            FormParts.Guardian => form with { Guardian = GuardianOf(form.Guardian!, family) },
            FormParts.Household => form with { Household = HouseholdOf(form.Household!, family) },
            FormParts.Home => form with { Home = HomeOf(form.Home!, family) },
            FormParts.Permit => form with { Permit = PermitOf(form.Permit!, family) },
            FormParts.Work => form with { Work = WorkOf(form.Work!, family) },
            _ => form,
        };
    }

    // The certificate number is copied from the paper where there is one, and left out where there is none.
    private static ChildPart ChildOf(ChildPart stated, MadeUpFamily family, int place) => stated with
    {
        Name = family.Children[place].Name,
        IdNumber = family.Children[place].IdNumber,
        BirthCertificate = stated.BirthCertificate is null || place >= family.Records.Further.Births.Count
            ? null
            : family.Records.Further.Births[place].CertificateNumber,
    };

    private static GuardianPart GuardianOf(GuardianPart stated, MadeUpFamily family) =>
        stated with { Name = family.Guardians[0].Name, IdNumber = family.Guardians[0].IdNumber };

    private static HouseholdPart HouseholdOf(HouseholdPart stated, MadeUpFamily family) => family.Records.Book is { } book
        ? stated with { BookNumber = book.BookNumber, Address = book.Address, CommunityCode = book.CommunityCode }
        : stated;

    private static HomePart HomeOf(HomePart stated, MadeUpFamily family) => family.Records.Property is { } property
        ? stated with
        {
            CertificateNumber = property.CertificateNumber, Address = property.Location, CommunityCode = property.CommunityCode,
            Owners = [.. property.Owners.Select(owner => new OwnerPart(owner.Name, owner.IdNumber))],
        }
        : stated;

    private static PermitPart PermitOf(PermitPart stated, MadeUpFamily family) => family.Records.Permit is { } permit
        ? stated with { Number = permit.PermitNumber, Address = permit.Address, CommunityCode = permit.CommunityCode }
        : stated;

    private static WorkPart WorkOf(WorkPart stated, MadeUpFamily family) => family.Records.Account is { } account
        ? stated with { Employer = account.Employer }
        : stated;
}

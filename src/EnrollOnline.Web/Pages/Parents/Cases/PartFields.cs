using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Pages.Parents.Apply;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The fields of whichever one part of a form an officer asked to mend.</summary>
public sealed class PartFields
{
    /// <summary>Name of child or guardian.</summary>
    public string? Name { get; set; }

    /// <summary>ID number of child or guardian.</summary>
    public string? IdNumber { get; set; }

    /// <summary>Number of the household book.</summary>
    public string? BookNumber { get; set; }

    /// <summary>Number of the property certificate.</summary>
    public string? CertificateNumber { get; set; }

    /// <summary>Number of the residence permit.</summary>
    public string? Number { get; set; }

    /// <summary>Address of household, home or permit.</summary>
    public string? Address { get; set; }

    /// <summary>Community of that address.</summary>
    public string? CommunityCode { get; set; }

    /// <summary>Employer or business.</summary>
    public string? Employer { get; set; }

    /// <summary>Unified social credit code.</summary>
    public string? LicenceNumber { get; set; }

    /// <summary>What document the number of child or guardian is of.</summary>
    public IdDocumentKind Document { get; set; }

    /// <summary>The child's date of birth, where its document does not tell it.</summary>
    public DateParts BirthDate { get; set; } = new();

    /// <summary>Number of the birth certificate.</summary>
    public string? BirthCertificate { get; set; }

    /// <summary>Number of a lease's filing.</summary>
    public string? FilingNumber { get; set; }

    /// <summary>School of a sibling, or the school that the child leaves.</summary>
    public string? SchoolCode { get; set; }

    /// <summary>Number of the student record.</summary>
    public string? StudentNumber { get; set; }

    /// <summary>Number of the document that certifies a preference.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>Owners of the home.</summary>
    public List<OwnerFields> Owners { get; set; } = [];

    /// <summary>Fills the fields from a form.</summary>
    /// <param name="form">What was stated.</param>
    /// <param name="part">Name of the part.</param>
    public static PartFields Of(ApplicationForm form, string part)
    {
        ArgumentNullException.ThrowIfNull(form);
        return part switch
        {
            FormParts.Child => new()
            {
                Name = form.Child?.Name, IdNumber = form.Child?.IdNumber, Document = form.Child?.Document ?? default,
                BirthDate = DateParts.Of(form.Child?.BirthDate), BirthCertificate = form.Child?.BirthCertificate,
            },
            FormParts.Guardian => new() { Name = form.Guardian?.Name, IdNumber = form.Guardian?.IdNumber, Document = form.Guardian?.Document ?? default },
            FormParts.Household => new() { BookNumber = form.Household?.BookNumber, Address = form.Household?.Address, CommunityCode = form.Household?.CommunityCode },
            FormParts.Home => new()
            {
                CertificateNumber = form.Home?.CertificateNumber, Address = form.Home?.Address, CommunityCode = form.Home?.CommunityCode,
                Owners = [.. (form.Home?.Owners ?? []).Select(owner => new OwnerFields { Name = owner.Name, IdNumber = owner.IdNumber, Document = owner.Document })],
            },
            FormParts.Permit => new() { Number = form.Permit?.Number, Address = form.Permit?.Address, CommunityCode = form.Permit?.CommunityCode },
            FormParts.Lease => new() { FilingNumber = form.Lease?.FilingNumber, Address = form.Lease?.Address, CommunityCode = form.Lease?.CommunityCode },
            FormParts.Residing => new() { Number = form.Residing?.Number, Address = form.Residing?.Address, CommunityCode = form.Residing?.CommunityCode },
            FormParts.Sibling => new() { Name = form.Sibling?.Name, IdNumber = form.Sibling?.IdNumber, SchoolCode = form.Sibling?.SchoolCode },
            FormParts.PreviousSchool => new() { SchoolCode = form.PreviousSchool?.SchoolCode, StudentNumber = form.PreviousSchool?.StudentNumber },
            FormParts.Preference => new() { DocumentNumber = form.Preference?.DocumentNumber },
            FormParts.Work => new() { Employer = form.Work?.Employer, LicenceNumber = form.Work?.LicenceNumber },
            _ => new(),
        };
    }

    /// <summary>Puts the fields into a form: the one part, and nothing else.</summary>
    /// <param name="form">What was stated.</param>
    /// <param name="part">Name of the part.</param>
    public ApplicationForm Into(ApplicationForm form, string part)
    {
        ArgumentNullException.ThrowIfNull(form);
        return part switch
        {
            FormParts.Child => form with { Child = Child() },
            FormParts.Guardian => form with { Guardian = form.Guardian! with { Name = Typed.Words(Name), IdNumber = Typed.IdNumber(IdNumber), Document = Document } },
            FormParts.Household => form with
            {
                Household = form.Household! with { BookNumber = Typed.Number(BookNumber), Address = Typed.Words(Address), CommunityCode = form.Household.InCounty ? CommunityCode : null },
            },
            FormParts.Home when form.Home is { Kind: not HomeKind.None } home => form with { Home = Home(home) },
            FormParts.Permit => form with { Permit = new PermitPart(Typed.Number(Number), Typed.Words(Address), CommunityCode ?? "") },
            FormParts.Lease when form.Lease is { } lease => form with
            {
                Lease = lease with { FilingNumber = Typed.Number(FilingNumber), Address = Typed.Words(Address), CommunityCode = CommunityCode ?? "" },
            },
            FormParts.Residing when form.Residing is not null => form with { Residing = new ResidingPart(Typed.Number(Number), Typed.Words(Address), CommunityCode ?? "") },
            FormParts.Sibling when form.Sibling is not null => form with { Sibling = new SiblingPart(Typed.Words(Name), Typed.IdNumber(IdNumber), SchoolCode ?? "") },
            FormParts.PreviousSchool when form.PreviousSchool is not null => form with { PreviousSchool = new PreviousSchoolPart(SchoolCode ?? "", Optional(StudentNumber)) },
            FormParts.Preference when form.Preference is { } preference => form with { Preference = preference with { DocumentNumber = Typed.Number(DocumentNumber) } },
            FormParts.Work when form.Work is { Kind: WorkKind.Insured or WorkKind.Licence } work => form with
            {
                Work = work with { Employer = Typed.Words(Employer), LicenceNumber = work.Kind == WorkKind.Licence ? Typed.Number(LicenceNumber).ToUpperInvariant() : null },
            },
            _ => form,
        };
    }

    private ChildPart Child()
    {
        var child = new ChildPart(Typed.Words(Name), Typed.IdNumber(IdNumber), Document, BirthDate.Read(), Optional(BirthCertificate));
        return ChildId.AsksBirthDate(child) ? child : child with { BirthDate = null };
    }

    private static string? Optional(string? number) => Typed.Number(number) is { Length: > 0 } typed ? typed.ToUpperInvariant() : null;

    private HomePart Home(HomePart home)
    {
        var place = home with { Address = Typed.Words(Address), CommunityCode = CommunityCode };
        return home.Kind == HomeKind.Unregistered
            ? place
            : place with
            {
                CertificateNumber = Typed.Number(CertificateNumber),
                Owners = [.. Owners.Where(owner => !string.IsNullOrWhiteSpace(owner.Name + owner.IdNumber))
                    .Select(owner => new OwnerPart(Typed.Words(owner.Name), Typed.IdNumber(owner.IdNumber), owner.Document))],
            };
    }
}

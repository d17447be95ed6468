using EnrollOnline.Casework.Applications;
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
            FormParts.Child => new() { Name = form.Child?.Name, IdNumber = form.Child?.IdNumber },
            FormParts.Guardian => new() { Name = form.Guardian?.Name, IdNumber = form.Guardian?.IdNumber },
            FormParts.Household => new() { BookNumber = form.Household?.BookNumber, Address = form.Household?.Address, CommunityCode = form.Household?.CommunityCode },
            FormParts.Home => new()
            {
                CertificateNumber = form.Home?.CertificateNumber, Address = form.Home?.Address, CommunityCode = form.Home?.CommunityCode,
                Owners = [.. (form.Home?.Owners ?? []).Select(owner => new OwnerFields { Name = owner.Name, IdNumber = owner.IdNumber })],
            },
            FormParts.Permit => new() { Number = form.Permit?.Number, Address = form.Permit?.Address, CommunityCode = form.Permit?.CommunityCode },
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
            FormParts.Child => form with { Child = new ChildPart(Typed.Words(Name), Typed.IdNumber(IdNumber)) },
            FormParts.Guardian => form with { Guardian = form.Guardian! with { Name = Typed.Words(Name), IdNumber = Typed.IdNumber(IdNumber) } },
            FormParts.Household => form with
            {
                Household = form.Household! with { BookNumber = Typed.Number(BookNumber), Address = Typed.Words(Address), CommunityCode = form.Household.InCounty ? CommunityCode : null },
            },
            FormParts.Home when form.Home is { Kind: not HomeKind.None } home => form with { Home = Home(home) },
            FormParts.Permit => form with { Permit = new PermitPart(Typed.Number(Number), Typed.Words(Address), CommunityCode ?? "") },
            FormParts.Work when form.Work is { Kind: not WorkKind.Neither } work => form with
            {
                Work = work with { Employer = Typed.Words(Employer), LicenceNumber = work.Kind == WorkKind.Licence ? Typed.Number(LicenceNumber).ToUpperInvariant() : null },
            },
            _ => form,
        };
    }

    private HomePart Home(HomePart home)
    {
        var place = home with { Address = Typed.Words(Address), CommunityCode = CommunityCode };
        return home.Kind == HomeKind.Unregistered
            ? place
            : place with
            {
                CertificateNumber = Typed.Number(CertificateNumber),
                Owners = [.. Owners.Where(owner => !string.IsNullOrWhiteSpace(owner.Name + owner.IdNumber))
                    .Select(owner => new OwnerPart(Typed.Words(owner.Name), Typed.IdNumber(owner.IdNumber)))],
            };
    }
}

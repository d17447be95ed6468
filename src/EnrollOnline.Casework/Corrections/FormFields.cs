using System.Globalization;
using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Corrections;

/// <summary>The fields of a form that can be corrected one by one, by their codes.</summary>
public static class FormFields
{
    private const string Owners = "owners-";

    private static readonly Dictionary<string, CorrectionField> _fields = new CorrectionField[]
    {
        Of("child-name", nameof(ApplicationForm.Child), "Name", CorrectionKind.Words, form => form.Child, part => part.Name, (form, part, text) => form with { Child = part with { Name = text } }),
        Of("child-id-number", nameof(ApplicationForm.Child), "IdNumber", CorrectionKind.IdNumber, form => form.Child, part => part.IdNumber, (form, part, text) => form with { Child = part with { IdNumber = text } }),
        Of("birth-certificate", nameof(ApplicationForm.Child), "BirthCertificate", CorrectionKind.Number, form => form.Child, part => part.BirthCertificate, (form, part, text) => form with { Child = part with { BirthCertificate = text } }),
        Of("guardian-name", nameof(ApplicationForm.Guardian), "Name", CorrectionKind.Words, form => form.Guardian, part => part.Name, (form, part, text) => form with { Guardian = part with { Name = text } }),
        Of("guardian-id-number", nameof(ApplicationForm.Guardian), "IdNumber", CorrectionKind.IdNumber, form => form.Guardian, part => part.IdNumber, (form, part, text) => form with { Guardian = part with { IdNumber = text } }),
        Of("book-number", nameof(ApplicationForm.Household), "BookNumber", CorrectionKind.Number, form => form.Household, part => part.BookNumber, (form, part, text) => form with { Household = part with { BookNumber = text } }),
        Of("household-address", nameof(ApplicationForm.Household), "Address", CorrectionKind.Words, form => form.Household, part => part.Address, (form, part, text) => form with { Household = part with { Address = text } }),
        Of("household-community", nameof(ApplicationForm.Household), "CommunityCode", CorrectionKind.Community, form => form.Household, part => part.CommunityCode, (form, part, text) => form with { Household = part with { CommunityCode = text } }),
        Of("certificate-number", nameof(ApplicationForm.Home), "CertificateNumber", CorrectionKind.Number, form => form.Home, part => part.CertificateNumber, (form, part, text) => form with { Home = part with { CertificateNumber = text } }),
        Of("home-address", nameof(ApplicationForm.Home), "Address", CorrectionKind.Words, form => form.Home, part => part.Address, (form, part, text) => form with { Home = part with { Address = text } }),
        Of("home-community", nameof(ApplicationForm.Home), "CommunityCode", CorrectionKind.Community, form => form.Home, part => part.CommunityCode, (form, part, text) => form with { Home = part with { CommunityCode = text } }),
        Of("permit-number", nameof(ApplicationForm.Permit), "Number", CorrectionKind.Number, form => form.Permit, part => part.Number, (form, part, text) => form with { Permit = part with { Number = text } }),
        Of("permit-address", nameof(ApplicationForm.Permit), "Address", CorrectionKind.Words, form => form.Permit, part => part.Address, (form, part, text) => form with { Permit = part with { Address = text } }),
        Of("permit-community", nameof(ApplicationForm.Permit), "CommunityCode", CorrectionKind.Community, form => form.Permit, part => part.CommunityCode, (form, part, text) => form with { Permit = part with { CommunityCode = text } }),
        Of("employer", nameof(ApplicationForm.Work), "Employer", CorrectionKind.Words, form => form.Work, part => part.Employer, (form, part, text) => form with { Work = part with { Employer = text } }),
        Of("licence-number", nameof(ApplicationForm.Work), "LicenceNumber", CorrectionKind.Number, form => form.Work, part => part.LicenceNumber, (form, part, text) => form with { Work = part with { LicenceNumber = text.ToUpperInvariant() } }),
        Of("filing-number", nameof(ApplicationForm.Lease), "FilingNumber", CorrectionKind.Number, form => form.Lease, part => part.FilingNumber, (form, part, text) => form with { Lease = part with { FilingNumber = text } }),
        Of("lease-address", nameof(ApplicationForm.Lease), "Address", CorrectionKind.Words, form => form.Lease, part => part.Address, (form, part, text) => form with { Lease = part with { Address = text } }),
        Of("lease-community", nameof(ApplicationForm.Lease), "CommunityCode", CorrectionKind.Community, form => form.Lease, part => part.CommunityCode, (form, part, text) => form with { Lease = part with { CommunityCode = text } }),
        Of("residing-number", nameof(ApplicationForm.Residing), "Number", CorrectionKind.Number, form => form.Residing, part => part.Number, (form, part, text) => form with { Residing = part with { Number = text } }),
        Of("residing-address", nameof(ApplicationForm.Residing), "Address", CorrectionKind.Words, form => form.Residing, part => part.Address, (form, part, text) => form with { Residing = part with { Address = text } }),
        Of("residing-community", nameof(ApplicationForm.Residing), "CommunityCode", CorrectionKind.Community, form => form.Residing, part => part.CommunityCode, (form, part, text) => form with { Residing = part with { CommunityCode = text } }),
        Of("sibling-name", nameof(ApplicationForm.Sibling), "Name", CorrectionKind.Words, form => form.Sibling, part => part.Name, (form, part, text) => form with { Sibling = part with { Name = text } }),
        Of("sibling-id-number", nameof(ApplicationForm.Sibling), "IdNumber", CorrectionKind.IdNumber, form => form.Sibling, part => part.IdNumber, (form, part, text) => form with { Sibling = part with { IdNumber = text } }),
        Of("sibling-school", nameof(ApplicationForm.Sibling), "SchoolCode", CorrectionKind.School, form => form.Sibling, part => part.SchoolCode, (form, part, text) => form with { Sibling = part with { SchoolCode = text } }),
        Of("previous-school", nameof(ApplicationForm.PreviousSchool), "SchoolCode", CorrectionKind.School, form => form.PreviousSchool, part => part.SchoolCode, (form, part, text) => form with { PreviousSchool = part with { SchoolCode = text } }),
        Of("student-number", nameof(ApplicationForm.PreviousSchool), "StudentNumber", CorrectionKind.Number, form => form.PreviousSchool, part => part.StudentNumber, (form, part, text) => form with { PreviousSchool = part with { StudentNumber = text } }),
        Of("preference-document", nameof(ApplicationForm.Preference), "DocumentNumber", CorrectionKind.Number, form => form.Preference, part => part.DocumentNumber, (form, part, text) => form with { Preference = part with { DocumentNumber = text } }),
        Of("disability-certificate", nameof(ApplicationForm.Disability), "CertificateNumber", CorrectionKind.Number, form => form.Disability, part => part.CertificateNumber, (form, part, text) => form with { Disability = part with { CertificateNumber = text } }),
    }.ToDictionary(field => field.Code, StringComparer.Ordinal);

    /// <summary>Codes of all fields; an owner's are <c>owners-0-name</c> and <c>owners-0-id-number</c>, counted from 0.</summary>
    public static IReadOnlyCollection<string> Codes => _fields.Keys;

    /// <summary>A field by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Null when no field has this code.</returns>
    public static CorrectionField? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _fields.GetValueOrDefault(code) ?? (code.Split('-') is ["owners", var place, .. var rest]
            && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                ? string.Join('-', rest) switch
                {
                    "name" => Owner(i, code, "Name", CorrectionKind.Words, owner => owner.Name, (owner, text) => owner with { Name = text }),
                    "id-number" => Owner(i, code, "IdNumber", CorrectionKind.IdNumber, owner => owner.IdNumber, (owner, text) => owner with { IdNumber = text }),
                    _ => null,
                }
                : null);
    }

    /// <summary>The code of an owner's field.</summary>
    /// <param name="place">Place of the owner in the form, from 0.</param>
    /// <param name="field"><c>name</c> or <c>id-number</c>.</param>
    internal static string OfOwner(int place, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"{Owners}{place}-{field}");

    private static CorrectionField Of<TPart>(
        string code, string part, string field, CorrectionKind kind, Func<ApplicationForm, TPart?> of, Func<TPart, string?> read,
        Func<ApplicationForm, TPart, string, ApplicationForm> write)
        where TPart : class =>
        new(code, part, field, kind, form => of(form) is { } stated ? read(stated) : null,
            (form, text) => of(form) is { } stated ? write(form, stated, text) : form);

    private static CorrectionField Owner(
        int place, string code, string field, CorrectionKind kind, Func<OwnerPart, string> read, Func<OwnerPart, string, OwnerPart> write) =>
        new(code, nameof(ApplicationForm.Home), string.Create(CultureInfo.InvariantCulture, $"Owners[{place}].{field}"), kind,
            form => form.Home?.Owners.ElementAtOrDefault(place) is { } owner ? read(owner) : null,
            (form, text) => form.Home is { } home && place < home.Owners.Count
                ? form with { Home = home with { Owners = [.. home.Owners.Select((owner, i) => i == place ? write(owner, text) : owner)] } }
                : form)
        {
            Owner = place,
        };
}

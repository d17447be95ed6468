using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Casework.Officers;

/// <summary>What an officer holds to be true of one fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Basis">On what the officer relies.</param>
/// <param name="Papers">What the papers show, for <see cref="RulingBasis.Papers"/>.</param>
public sealed record FactRuling(FactName Fact, RulingBasis Basis, PaperDetails? Papers = null);

/// <summary>On what an officer's ruling relies.</summary>
public enum RulingBasis
{
    /// <summary>The family's statement holds, as its papers show; the dates come from <see cref="PaperDetails"/>.</summary>
    Papers,

    /// <summary>The register's record holds, although it differs from the statement.</summary>
    Record,

    /// <summary>There is nothing of the kind: the claim is rejected.</summary>
    Absent,
}

/// <summary>What papers show beyond the family's statement. Each fact needs only some of it.</summary>
/// <param name="Since">Household: day of entry. Property: day of registration or contract. Permit: held since. Licence: day of founding. Insurance: first month paid. Lease: day of filing. Residing apart, flexible employment: day of registration.</param>
/// <param name="Until">Permit, lease: last valid day. Insurance: last month paid. Sibling: the year in which it leaves the school.</param>
/// <param name="WithGuardian">Household: registered together with a guardian.</param>
/// <param name="Collective">Household: a collective household.</param>
/// <param name="Share">Property: share of the family, above 0 and up to 1.</param>
/// <param name="Kind">Property: what kind of home it is.</param>
/// <param name="Document">Preference: number of the document; null takes the stated one.</param>
/// <param name="Group">Preference: code of the group in the rulebook; null takes the stated one.</param>
public sealed record PaperDetails(
    DateOnly? Since = null, DateOnly? Until = null, bool WithGuardian = true, bool Collective = false, decimal Share = 1,
    PropertyKind Kind = PropertyKind.Commercial, string? Document = null, string? Group = null)
{
    /// <summary>Household: who heads it; null when the papers do not tell.</summary>
    public HouseholdHead? Head { get; init; }

    /// <summary>Property: who of the family owns the share; null takes what the family stated.</summary>
    public PropertyOwner? Owner { get; init; }

    /// <summary>Property: the last seat that the home was used for was a child's of this family.</summary>
    public bool SeatOfFamily { get; init; }

    /// <summary>Licence: the business is in operation.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Preference: the department that certified it; null takes the rulebook's.</summary>
    public string? ConfirmedBy { get; init; }
}

/// <summary>Which details of papers a fact has, so that a page asks for no others.</summary>
public static class PaperFields
{
    /// <summary>Names of the members of <see cref="PaperDetails"/> that a fact has, those it cannot do without first.</summary>
    /// <param name="fact">The fact.</param>
    public static IReadOnlyList<string> Of(FactName fact) => fact switch
    {
        FactName.Household => [nameof(PaperDetails.Since), nameof(PaperDetails.WithGuardian), nameof(PaperDetails.Collective), nameof(PaperDetails.Head)],
        FactName.Property => [nameof(PaperDetails.Since), nameof(PaperDetails.Share), nameof(PaperDetails.Kind), nameof(PaperDetails.Owner), nameof(PaperDetails.SeatOfFamily)],
        FactName.ResidencePermit or FactName.SocialInsurance or FactName.Lease => [nameof(PaperDetails.Since), nameof(PaperDetails.Until)],
        FactName.BusinessLicence => [nameof(PaperDetails.Since), nameof(PaperDetails.Active)],
        FactName.ResidenceRegistration or FactName.FlexibleWork => [nameof(PaperDetails.Since)],
        FactName.Sibling => [nameof(PaperDetails.Until)],
        FactName.Preference => [nameof(PaperDetails.Group), nameof(PaperDetails.Document), nameof(PaperDetails.ConfirmedBy)],
        _ => [],
    };
}

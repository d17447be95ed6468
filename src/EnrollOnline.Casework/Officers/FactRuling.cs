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
/// <param name="Since">Household: day of entry. Property: day of registration or contract. Permit: held since. Licence: day of founding. Insurance: first month paid.</param>
/// <param name="Until">Permit: last valid day. Insurance: last month paid.</param>
/// <param name="WithGuardian">Household: registered together with a guardian.</param>
/// <param name="Collective">Household: a collective household.</param>
/// <param name="Share">Property: share of the family, above 0 and up to 1.</param>
/// <param name="Kind">Property: what kind of home it is.</param>
/// <param name="Document">Preference: number of the document.</param>
/// <param name="Group">Preference: code of the group in the rulebook.</param>
public sealed record PaperDetails(
    DateOnly? Since = null, DateOnly? Until = null, bool WithGuardian = true, bool Collective = false, decimal Share = 1,
    PropertyKind Kind = PropertyKind.Commercial, string? Document = null, string? Group = null);

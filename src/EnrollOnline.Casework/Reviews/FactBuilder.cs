using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// Turns a form and its findings into facts. A match makes a fact known; what is not claimed is absent; everything else
/// stays unknown, with a code of <see cref="OfficerReasons"/>, until a person rules. What a person ruled stands.
/// </summary>
/// <param name="rulebook">The county's rules.</param>
/// <param name="zones">The season's zones.</param>
/// <param name="registers">The county's registers.</param>
public sealed class FactBuilder(Rulebook rulebook, ZoneTable zones, CountyRegisters registers)
{
    private static readonly FactSource _claim = FactSource.NotClaimed;

    /// <summary>The last seat that the family's home was used for, or null when none is known.</summary>
    public SeatUse? LastSeat { get; init; }

    /// <summary>The facts of one case.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="birthDate">The child's date of birth.</param>
    /// <param name="findings">The latest finding of each claim, by its code.</param>
    /// <param name="earlier">Facts that were established before, with officers' rulings; null when there are none.</param>
    public ChildFacts Build(
        ApplicationForm form, DateOnly birthDate, IReadOnlyDictionary<string, Finding> findings, ChildFacts? earlier)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(findings);
        var claims = ClaimQuestions.Claims(form, rulebook, registers, findings);
        var records = new RecordReader(form, rulebook, registers, findings, LastSeat);
        var facts = new ChildFacts
        {
            BirthDate = birthDate,
            Household = Of(earlier?.Household, ClaimedFact.Household, records.Household),
            Property = Of(earlier?.Property, ClaimedFact.Property, records.Property),
            ResidencePermit = Of(earlier?.ResidencePermit, ClaimedFact.Permit, records.Permit),
            SocialInsurance = Of(earlier?.SocialInsurance, ClaimedFact.Insurance, records.Insurance),
            LabourContract = Of(earlier?.LabourContract, ClaimedFact.Insurance, RecordReader.Contract),
            BusinessLicence = Of(earlier?.BusinessLicence, ClaimedFact.Licence, finding => RecordReader.Plain(finding, RecordedFacts.Licence)),
            Preference = Of(earlier?.Preference, ClaimedFact.Preference, finding => RecordReader.Plain(finding, RecordedFacts.Preference)),
            Zone = Fact.Absent<ZoneFact>(_claim),
            Lease = Of(earlier?.Lease, ClaimedFact.Lease, finding => RecordReader.Plain(finding, RecordedFacts.Lease)),
            ResidenceRegistration = Of(earlier?.ResidenceRegistration, ClaimedFact.Residing, finding => RecordReader.Plain(finding, RecordedFacts.Residing)),
            FlexibleWork = Of(earlier?.FlexibleWork, ClaimedFact.FlexibleWork, RecordReader.FlexibleWork),
            Sibling = Of(earlier?.Sibling, ClaimedFact.Sibling, finding => RecordReader.Plain(finding, RecordedFacts.Sibling)),
            PreviousSchool = Of(earlier?.PreviousSchool, ClaimedFact.PreviousSchool, finding => RecordReader.Plain(finding, RecordedFacts.PreviousSchool)),
        };
        return zones.WithZone(facts, form, _claim);

        Fact<T> Of<T>(Fact<T>? before, ClaimedFact claim, Func<Finding, Reading<T>> read)
            where T : class
        {
            if (IsRuled(before))
            {
                return before!;
            }

            // A household elsewhere is a claim, but not one of this county's registers.
            var claimed = claims.Contains(claim) && (claim != ClaimedFact.Household || form.Household is { InCounty: true });
            return claimed ? Found(claim, findings.GetValueOrDefault(claim.Code), read) : Fact.Absent<T>(_claim);
        }
    }

    /// <summary>True when a person ruled on the fact.</summary>
    /// <param name="fact">The fact, or null.</param>
    public static bool IsRuled<T>(Fact<T>? fact)
        where T : class => fact?.Source?.Confirmer.StartsWith("officer:", StringComparison.Ordinal) == true;

    /// <summary>True when a person ruled on what a claim states; on kinship and disability nobody rules apart.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="facts">The facts so far.</param>
    public static bool IsRuled(ClaimedFact claim, ChildFacts facts)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(facts);
        return claim.Code switch
        {
            "household" or "birth" => IsRuled(facts.Household),
            "property" or "marriage" => IsRuled(facts.Property),
            "lease" => IsRuled(facts.Lease),
            "residence-registration" => IsRuled(facts.ResidenceRegistration),
            "permit" => IsRuled(facts.ResidencePermit),
            "insurance" => IsRuled(facts.SocialInsurance),
            "flexible-work" => IsRuled(facts.FlexibleWork),
            "licence" => IsRuled(facts.BusinessLicence),
            "sibling" => IsRuled(facts.Sibling),
            "previous-school" => IsRuled(facts.PreviousSchool),
            "preference" => IsRuled(facts.Preference),
            _ => false,
        };
    }

    private static Fact<T> Found<T>(ClaimedFact claim, Finding? finding, Func<Finding, Reading<T>> read)
        where T : class =>
        finding is null ? Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.MissingFact, claim.Code))
        : read(finding) switch
        {
            { Value: { } value } => Fact.Known(value, new FactSource($"register:{claim.Source}", finding.At)),
            { Why: { } why } => Fact.Unknown<T>(why),
            _ when !finding.Confirms => Fact.Unknown<T>(OfficerReasons.Of(finding.Status.Kind, claim.Source)),
            _ => Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.MissingFact, claim.Code)),
        };
}

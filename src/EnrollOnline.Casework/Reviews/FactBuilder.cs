using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// Turns a form and its findings into facts. A match makes a fact known; what is not claimed is absent; everything else
/// stays unknown, with a code of <see cref="OfficerReasons"/>, until a person rules. What a person ruled stands.
/// </summary>
/// <param name="rulebook">The county's rules.</param>
/// <param name="zones">The season's zones.</param>
public sealed class FactBuilder(Rulebook rulebook, ZoneTable zones)
{
    private static readonly FactSource _claim = new("claim", null);

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
        var claims = ClaimQuestions.Claims(form, rulebook);
        var facts = new ChildFacts
        {
            BirthDate = birthDate,
            Household = Ruled(earlier?.Household) ?? Of(ClaimedFact.Household, RecordedFacts.Household),
            Property = Ruled(earlier?.Property) ?? Of(ClaimedFact.Property, finding => RecordedFacts.Property(finding, form)),
            ResidencePermit = Ruled(earlier?.ResidencePermit) ?? Of(ClaimedFact.Permit, RecordedFacts.Permit),
            SocialInsurance = Ruled(earlier?.SocialInsurance) ?? Of(ClaimedFact.Insurance, RecordedFacts.Insurance),
            LabourContract = Ruled(earlier?.LabourContract) ?? Of(ClaimedFact.Insurance, RecordedFacts.Contract),
            BusinessLicence = Ruled(earlier?.BusinessLicence) ?? Of<LicenceFact>(ClaimedFact.Licence, _ => null),
            Preference = Ruled(earlier?.Preference) ?? Fact.Absent<PreferenceFact>(_claim),
            Zone = Fact.Absent<ZoneFact>(_claim),
        };
        return zones.WithZone(facts, form, _claim);

        Fact<T> Of<T>(ClaimedFact claim, Func<Finding, T?> recorded)
            where T : class
        {
            // A household elsewhere is a claim, but not one of this county's registers.
            var claimed = claims.Contains(claim) && (claim != ClaimedFact.Household || form.Household is { InCounty: true });
            return claimed ? Found(claim, findings.GetValueOrDefault(claim.Code), recorded) : Fact.Absent<T>(_claim);
        }
    }

    /// <summary>True when a person ruled on the fact.</summary>
    /// <param name="fact">The fact, or null.</param>
    public static bool IsRuled<T>(Fact<T>? fact)
        where T : class => fact?.Source?.Confirmer.StartsWith("officer:", StringComparison.Ordinal) == true;

    private static Fact<T>? Ruled<T>(Fact<T>? fact)
        where T : class => IsRuled(fact) ? fact : null;

    private static Fact<T> Found<T>(ClaimedFact claim, Finding? finding, Func<Finding, T?> recorded)
        where T : class
    {
        if (finding is null)
        {
            return Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.MissingFact, claim.Code));
        }

        if (!finding.Confirms)
        {
            return Fact.Unknown<T>(OfficerReasons.Of(finding.Status.Kind, claim.Source));
        }

        return claim == ClaimedFact.Permit && RecordedFacts.HasGap(finding)
            ? Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.Gap, claim.Source))
            : recorded(finding) is { } value
                ? Fact.Known(value, new FactSource($"register:{claim.Source}", finding.At))
                : Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.MissingFact, claim.Code));
    }
}

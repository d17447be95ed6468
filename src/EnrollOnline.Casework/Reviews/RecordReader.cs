using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;

namespace EnrollOnline.Casework.Reviews;

/// <summary>What a finding says of a fact.</summary>
/// <param name="Value">The fact, when the finding settles it.</param>
/// <param name="Why">Why it does not, when that is more than the finding's status says.</param>
internal readonly record struct Reading<T>(T? Value, string? Why = null)
    where T : class;

/// <summary>
/// Decides whether a finding settles a fact of one case. A match does, unless its record shows something on which a person
/// should look before it costs the child a category: a gap, a word for the home that nobody knows, a spouse nobody proved, a
/// seat that the home was used for.
/// </summary>
internal sealed class RecordReader(
    ApplicationForm form, Rulebook rulebook, CountyRegisters registers, IReadOnlyDictionary<string, Finding> findings,
    SeatUse? lastSeat)
{
    /// <summary>
    /// The household. A record that differs in the guardian alone is cured by a birth certificate that matches: one record
    /// proves the other; nothing else cures it.
    /// </summary>
    public Reading<HouseholdFact> Household(Finding finding) =>
        finding.Confirms ? new(RecordedFacts.Household(finding, form))
        : !Kinship.OnlyGuardianDiffers(finding) || findings.GetValueOrDefault(ClaimedFact.Birth.Code) is not { } birth ? default
        : birth.Confirms ? new(RecordedFacts.Household(finding, form))
        : birth.Status.WillBeAskedAgain ? new(null, OfficerReasons.Of(birth.Status.Kind, ClaimedFact.Birth.Source))
        : default;

    /// <summary>The home.</summary>
    public Reading<PropertyFact> Property(Finding finding)
    {
        if (!finding.Confirms)
        {
            return default;
        }

        // Where the register of marriages is asked, an owner is the guardian's spouse by its word and not by the family's.
        if (Kinship.SpouseOf(form) is not null && registers.Asks(ClaimedFact.Marriage.Source)
            && findings.GetValueOrDefault(ClaimedFact.Marriage.Code) is { Confirms: false } marriage)
        {
            return new(null, OfficerReasons.Of(marriage.Status.Kind, ClaimedFact.Marriage.Source));
        }

        return Kinship.SpouseOf(form) is not null && registers.Asks(ClaimedFact.Marriage.Source)
            && !findings.ContainsKey(ClaimedFact.Marriage.Code)
                ? new(null, OfficerReasons.Of(OfficerReasons.MissingFact, ClaimedFact.Marriage.Code))
                : Unlocked(RecordedFacts.Property(finding, form, registers.Natures, RulebookNeeds.PropertyKinds(rulebook)));
    }

    // Whether an earlier seat was this family's is known by numbers alone: who applied then may be the other parent.
    private Reading<PropertyFact> Unlocked(PropertyFact? home)
    {
        var used = home is null ? null : home with { LastSeat = lastSeat };
        return used is { LastSeat: not null } && RulebookNeeds.Clauses(rulebook).OfType<HomeSeatUnused>()
            .Any(clause => clause.Judge(Nothing() with { Property = Fact.Known(used, FactSource.NotClaimed) }) is Verdict.NotMet)
                ? new(null, OfficerReasons.Of(OfficerReasons.SeatUsed, ClaimedFact.Property.Source))
                : new(used);
    }

    /// <summary>The permit; a gap that would cost the child a clause or a point is looked at, because a replaced card shows one too.</summary>
    public Reading<PermitFact> Permit(Finding finding)
    {
        if (!finding.Confirms || RecordedFacts.Permit(finding) is not { } permit)
        {
            return default;
        }

        return RecordedFacts.HasGap(finding) && (permit.Periods.Count == 0 || Costs(permit))
            ? new(null, OfficerReasons.Of(OfficerReasons.Gap, ClaimedFact.Permit.Source))
            : new(permit);
    }

    /// <summary>
    /// The insurance. Months that are missing are no contradiction, for the family stated none: the record settles the fact
    /// when the rules are met all the same, and a person looks when they are not.
    /// </summary>
    public Reading<InsuranceFact> Insurance(Finding finding) =>
        RecordedFacts.Insurance(finding) is { } insurance && (finding.Confirms || (OnlyMonthsLack(finding) && Enough(insurance)))
            ? new(insurance)
            : default;

    /// <summary>The labour contract.</summary>
    public static Reading<ContractFact> Contract(Finding finding) =>
        finding.Confirms || OnlyMonthsLack(finding) ? new(RecordedFacts.Contract(finding)) : default;

    /// <summary>The registration as flexibly employed; a gap is looked at.</summary>
    public static Reading<FlexibleWorkFact> FlexibleWork(Finding finding) =>
        finding.Confirms && finding.AnswerAs<FlexibleWorkAnswer>() is { Continuous: false }
            ? new(null, OfficerReasons.Of(OfficerReasons.Gap, ClaimedFact.FlexibleWork.Source))
            : Plain(finding, RecordedFacts.FlexibleWork);

    /// <summary>A fact that a match settles and nothing else does.</summary>
    public static Reading<T> Plain<T>(Finding finding, Func<Finding, T?> read)
        where T : class => finding.Confirms ? new(read(finding)) : default;

    private static bool OnlyMonthsLack(Finding finding) =>
        finding.Status is FindingStatus.Mismatch { Fields: { Count: > 0 } fields } && fields.All(field => field.Field == "missingMonths");

    private bool Enough(InsuranceFact insurance)
    {
        var facts = Nothing() with { SocialInsurance = Fact.Known(insurance, FactSource.NotClaimed) };
        return RulebookNeeds.Clauses(rulebook).Where(clause => clause is InsuranceConsecutiveMonths or InsuranceMonthsWithin)
            .All(clause => clause.Judge(facts) is Verdict.Met);
    }

    private bool Costs(PermitFact permit)
    {
        var whole = permit with { HeldSince = permit.Periods.Min(period => period.From), Periods = [] };
        var (asItIs, withoutGap) = (Nothing(permit), Nothing(whole));
        return RulebookNeeds.Clauses(rulebook).Where(clause => clause is PermitHeldForMonths or PermitValidOn)
                .Any(clause => clause.Judge(asItIs) is not Verdict.Met && clause.Judge(withoutGap) is Verdict.Met)
            || (rulebook.Points?.Items ?? []).OfType<PointsPerMonth>().Where(item => item.Of == MonthsOf.ResidencePermit)
                .Any(item => item.Count(asItIs).Hundredths < item.Count(withoutGap).Hundredths);
    }

    private static ChildFacts Nothing(PermitFact? permit = null) => new()
    {
        BirthDate = default,
        Household = Fact.Absent<HouseholdFact>(FactSource.NotClaimed),
        Property = Fact.Absent<PropertyFact>(FactSource.NotClaimed),
        ResidencePermit = permit is null ? Fact.Absent<PermitFact>(FactSource.NotClaimed) : Fact.Known(permit, FactSource.NotClaimed),
        SocialInsurance = Fact.Absent<InsuranceFact>(FactSource.NotClaimed),
        LabourContract = Fact.Absent<ContractFact>(FactSource.NotClaimed),
        BusinessLicence = Fact.Absent<LicenceFact>(FactSource.NotClaimed),
        Preference = Fact.Absent<PreferenceFact>(FactSource.NotClaimed),
        Zone = Fact.Absent<ZoneFact>(FactSource.NotClaimed),
    };
}

using System.Runtime.CompilerServices;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Rules;

/// <summary>
/// What a rulebook needs to know of a family. A fact is needed when some rule waits for it although all that the family's
/// way excludes is settled: under rules that ask migrants alone for insurance, nobody else is asked.
/// </summary>
public static class RulebookNeeds
{
    // A review asks this of every case; the answer depends on the rulebook alone.
    private static readonly ConditionalWeakTable<Rulebook, Ways> _known = [];

    /// <summary>The facts that a family is asked for.</summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="migrant">True for a child that is registered elsewhere; false for one of this county.</param>
    public static IReadOnlySet<FactName> Of(Rulebook rulebook, bool migrant)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var ways = _known.GetValue(rulebook, rules => new Ways(Needed(rules, migrant: false), Needed(rules, migrant: true)));
        return migrant ? ways.Elsewhere : ways.Here;
    }

    /// <summary>True when some rule rests on a fact, whatever the family.</summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="fact">The fact.</param>
    public static bool Any(Rulebook rulebook, FactName fact) => Of(rulebook, false).Contains(fact) || Of(rulebook, true).Contains(fact);

    /// <summary>True when a family's insurance, contract, licence or registration as flexibly employed matters.</summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="migrant">True for a child that is registered elsewhere.</param>
    public static bool Work(Rulebook rulebook, bool migrant) => Of(rulebook, migrant).Overlaps(
        [FactName.SocialInsurance, FactName.LabourContract, FactName.BusinessLicence, FactName.FlexibleWork]);

    /// <summary>Parts of private schools' plans that a family applies for itself, because no facts put a child there.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static IReadOnlyList<StratumRule> ChosenStrata(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return [.. rulebook.PrivateChoices.Strata.Where(stratum => stratum.Evidence is null)];
    }

    /// <summary>True when some rule counts certain kinds of home only.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static bool PropertyKinds(Rulebook rulebook) => Clauses(rulebook).Any(clause => clause switch
    {
        PropertyInZone home => home.Title.Kinds is not null,
        PropertyInCounty home => home.Title.Kinds is not null,
        _ => false,
    });

    /// <summary>True when some rule asks whether a home was used for a seat before (学位锁定).</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static bool LastSeats(Rulebook rulebook) => Clauses(rulebook).Any(clause => clause is HomeSeatUnused);

    /// <summary>Every clause shape that any rule holds.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static IEnumerable<Evidence> Clauses(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return Trees(rulebook).SelectMany(Leaves);
    }

    private static HashSet<FactName> Needed(Rulebook rulebook, bool migrant)
    {
        var facts = Open(migrant);
        return
        [
            .. Trees(rulebook).Select(tree => tree.Judge(facts)).OfType<Verdict.CannotTell>().SelectMany(verdict => verdict.Missing)
                .Concat(rulebook.Points?.Count(facts).Lines.SelectMany(line => line.Missing) ?? [])
                .Select(missing => missing.Name),
            .. rulebook.Siblings is { Effect: not SiblingEffect.None } ? [FactName.Sibling] : Array.Empty<FactName>(),
            .. rulebook.Promotion is { Mode: not PromotionMode.None } ? [FactName.PreviousSchool] : Array.Empty<FactName>(),
        ];
    }

    // Nothing is known but what the way excludes: a child registered elsewhere has no household here, and one of this
    // county needs no residence permit.
    private static ChildFacts Open(bool migrant) => new()
    {
        BirthDate = DateOnly.MinValue,
        Household = migrant ? Fact.Absent<HouseholdFact>(FactSource.NotClaimed) : Fact.Unknown<HouseholdFact>(""),
        Property = Fact.Unknown<PropertyFact>(""),
        ResidencePermit = migrant ? Fact.Unknown<PermitFact>("") : Fact.Absent<PermitFact>(FactSource.NotClaimed),
        SocialInsurance = Fact.Unknown<InsuranceFact>(""),
        LabourContract = Fact.Unknown<ContractFact>(""),
        BusinessLicence = Fact.Unknown<LicenceFact>(""),
        Preference = Fact.Unknown<PreferenceFact>(""),
        Zone = Fact.Unknown<ZoneFact>(""),
        Lease = Fact.Unknown<LeaseFact>(""),
        ResidenceRegistration = Fact.Unknown<ResidenceRegistrationFact>(""),
        FlexibleWork = Fact.Unknown<FlexibleWorkFact>(""),
        Sibling = Fact.Unknown<SiblingFact>(""),
        PreviousSchool = Fact.Unknown<PreviousSchoolFact>(""),
    };

    private static IEnumerable<Evidence> Trees(Rulebook rulebook) =>
        rulebook.Categories.Select(category => category.Evidence)
            .Concat(rulebook.Reserves.Select(reserve => reserve.Evidence))
            .Concat(rulebook.PrivateChoices.Strata.Select(stratum => stratum.Evidence).OfType<Evidence>())
            .Concat((rulebook.Points?.Items ?? []).OfType<PointsForEvidence>().Select(item => item.Evidence));

    private static IEnumerable<Evidence> Leaves(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        _ => [evidence],
    };

    private sealed record Ways(IReadOnlySet<FactName> Here, IReadOnlySet<FactName> Elsewhere);
}

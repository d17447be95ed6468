using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>
/// Answers as the facts of a made-up child, for the engine that also decides real cases. A matter that is not answered
/// or not sure is unknown, so that nothing is decided by it.
/// </summary>
internal sealed class MadeUpFacts(Rulebook rulebook, QuestionList questions)
{
    private static readonly FactSource _source = new("pre-check", null);

    private readonly RuleLeaves _leaves = new(rulebook);
    private readonly LeafFacts _meeting = new(rulebook, _source);

    // Two communities that no county has: the one that the family lives in, and another of the county.
    private string Own => rulebook.CountyCode + "999001";

    private string Other => rulebook.CountyCode + "999002";

    /// <summary>The facts.</summary>
    /// <param name="answers">Codes of answers by the codes of their questions.</param>
    public ChildFacts Of(IReadOnlyDictionary<string, string> answers)
    {
        var (household, property) = (Household(answers), Property(answers));
        // Who is registered here needs no permit of here, and the form asks for none.
        var permit = household.IsKnown(out var book) && book.CountyCode == rulebook.CountyCode
            ? Fact.Absent<PermitFact>(_source)
            : Worded<PermitFact>(FactName.ResidencePermit, answers);
        var lease = Worded<LeaseFact>(FactName.Lease, answers);
        var residing = Worded<ResidenceRegistrationFact>(FactName.ResidenceRegistration, answers);
        return new ChildFacts
        {
            BirthDate = questions.Birth.Find(answers.GetValueOrDefault(PreCheckCodes.Birth)) is { } born ? BirthOf(born) : default,
            Household = household,
            Property = property,
            ResidencePermit = permit,
            Zone = Zone(household, property, lease, residing, permit),
            SocialInsurance = Worded<InsuranceFact>(FactName.SocialInsurance, answers),
            LabourContract = answers.GetValueOrDefault(PreCheckCodes.Contract) switch
            {
                "yes" => Fact.Known(new ContractFact("-"), _source),
                "no" => Fact.Absent<ContractFact>(_source),
                _ => Open<ContractFact>(),
            },
            BusinessLicence = Worded<LicenceFact>(FactName.BusinessLicence, answers),
            FlexibleWork = Worded<FlexibleWorkFact>(FactName.FlexibleWork, answers),
            Lease = lease,
            ResidenceRegistration = residing,
            Sibling = Worded<SiblingFact>(FactName.Sibling, answers),
            PreviousSchool = Worded<PreviousSchoolFact>(FactName.PreviousSchool, answers),
            Preference = Asked(PreCheckCodes.Group, FactName.Preference, answers) switch
            {
                null => Open<PreferenceFact>(),
                "none" => Fact.Absent<PreferenceFact>(_source),
                { } group => Fact.Known(new PreferenceFact(group, "-"), _source),
            },
        };
    }

    /// <summary>The same child with nothing where a matter is open.</summary>
    /// <param name="facts">The facts.</param>
    public ChildFacts WithoutOpen(ChildFacts facts)
    {
        var closed = facts with
        {
            Household = Closed(facts.Household), Property = Closed(facts.Property), ResidencePermit = Closed(facts.ResidencePermit),
            SocialInsurance = Closed(facts.SocialInsurance), LabourContract = Closed(facts.LabourContract),
            BusinessLicence = Closed(facts.BusinessLicence), FlexibleWork = Closed(facts.FlexibleWork), Lease = Closed(facts.Lease),
            ResidenceRegistration = Closed(facts.ResidenceRegistration), Sibling = Closed(facts.Sibling),
            PreviousSchool = Closed(facts.PreviousSchool), Preference = Closed(facts.Preference),
        };
        return closed with { Zone = Closed(Zone(closed.Household, closed.Property, closed.Lease, closed.ResidenceRegistration, closed.ResidencePermit)) };
    }

    private static Fact<T> Closed<T>(Fact<T> fact)
        where T : class => fact.State == FactState.Unknown ? Fact.Absent<T>(_source) : fact;

    private static Fact<T> Open<T>()
        where T : class => Fact.Unknown<T>("not answered");

    /// <summary>The answer to a question that is among those of its fact, or null when it is open.</summary>
    private string? Asked(string code, FactName fact, IReadOnlyDictionary<string, string> answers) =>
        questions.For(fact, answers).FirstOrDefault(question => question.Code == code)?.Find(answers.GetValueOrDefault(code))?.Code
            is { } answer and not PreCheckChoice.UnsureCode ? answer : null;

    private Fact<T> Worded<T>(FactName fact, IReadOnlyDictionary<string, string> answers)
        where T : class
    {
        var question = questions.Worded(fact);
        // What no condition asks is not claimed; by a permit a family may live here all the same.
        return _leaves.On(fact).Count == 0 && fact != FactName.ResidencePermit ? Fact.Absent<T>(_source) : question.Find(answers.GetValueOrDefault(question.Code)) switch
        {
            null or { Code: PreCheckChoice.UnsureCode } => Open<T>(),
            { Code: "none" } => Fact.Absent<T>(_source),
            { Meets: { } leaf } => (Fact<T>)_meeting.Meeting(leaf, Own),
            _ => (Fact<T>)_meeting.Failing(fact, _leaves.On(fact), Own),
        };
    }

    private Fact<HouseholdFact> Household(IReadOnlyDictionary<string, string> answers)
    {
        var asked = questions.For(FactName.Household, answers).ToList();
        if (asked.Any(question => question.Find(answers.GetValueOrDefault(question.Code)) is null or { Code: PreCheckChoice.UnsureCode }))
        {
            return Open<HouseholdFact>();
        }

        var where = answers[PreCheckCodes.Household];
        if (where == "elsewhere")
        {
            // Like a collective one it lies in no zone of here, wherever the family lives.
            return Fact.Known(new HouseholdFact("000000", null, default, true, false, HouseholdHead.Other), _source);
        }

        var entered = Day(asked, PreCheckCodes.Entered, answers) ?? rulebook.Age.On.AddYears(-rulebook.Age.Years);
        HouseholdHead? head = answers.GetValueOrDefault(PreCheckCodes.Head) switch
        {
            "guardian" => HouseholdHead.Guardian,
            "grandparent" => HouseholdHead.Grandparent,
            "other" => HouseholdHead.Other,
            _ => null,
        };
        return Fact.Known(
            new HouseholdFact(
                rulebook.CountyCode, where == "here" ? Own : Other, entered, where == "collective",
                answers.GetValueOrDefault(PreCheckCodes.WithGuardian) == "yes", head),
            _source);
    }

    private Fact<PropertyFact> Property(IReadOnlyDictionary<string, string> answers)
    {
        var home = answers.GetValueOrDefault(PreCheckCodes.Home);
        if (home == "none")
        {
            return Fact.Absent<PropertyFact>(_source);
        }

        var asked = questions.For(FactName.Property, answers).ToList();
        // Without a certificate no register settles it, unless the rulebook knows the kind.
        if ((home == "no-certificate" && _leaves.Kinds.Count == 0)
            || asked.Any(question => question.Find(answers.GetValueOrDefault(question.Code)) is null or { Code: PreCheckChoice.UnsureCode }))
        {
            return Open<PropertyFact>();
        }

        var owner = home switch { "grandparent" => PropertyOwner.Grandparent, "child" => PropertyOwner.Child, _ => PropertyOwner.Guardian };
        var kind = home == "no-certificate" ? _leaves.Kinds.First(one => QuestionList.KindCode(one) == answers[PreCheckCodes.HomeKind]) : PropertyKind.Commercial;
        return Fact.Known(
            new PropertyFact(Own, owner, ShareOf(asked, answers), kind, Day(asked, PreCheckCodes.Registered, answers) ?? DateOnly.MinValue)
            {
                LastSeat = answers.GetValueOrDefault(PreCheckCodes.Seat) switch
                {
                    "family" => new SeatUse(rulebook.Year - 1, true),
                    "other" => new SeatUse(rulebook.Year - 1, false),
                    _ => null,
                },
            },
            _source);
    }

    // As a review takes it from confirmed facts: from the home, else from the lease, the place of residing apart, the permit, the household.
    private Fact<ZoneFact> Zone(
        Fact<HouseholdFact> household, Fact<PropertyFact> property, Fact<LeaseFact> lease, Fact<ResidenceRegistrationFact> residing, Fact<PermitFact> permit) =>
        property.IsKnown(out var home) ? In(home.CommunityCode)
        : property.State == FactState.Unknown ? Open<ZoneFact>()
        : lease.IsKnown(out var rented) ? In(rented.CommunityCode)
        : lease.State == FactState.Unknown ? Open<ZoneFact>()
        : residing.IsKnown(out var apart) ? In(apart.CommunityCode)
        : residing.State == FactState.Unknown ? Open<ZoneFact>()
        : permit.IsKnown(out var held) ? In(held.CommunityCode)
        : permit.State == FactState.Unknown ? Open<ZoneFact>()
        : household.IsKnown(out var book) ? In(book.CommunityCode)
        : Open<ZoneFact>();

    private Fact<ZoneFact> In(string? community) =>
        community?.StartsWith(rulebook.CountyCode, StringComparison.Ordinal) == true
            ? Fact.Known(new ZoneFact(community, [community]), _source) : Fact.Absent<ZoneFact>(_source);

    private static DateOnly BirthOf(PreCheckChoice choice) => choice.Code switch
    {
        "younger" => choice.Day!.Value.AddDays(1),
        "older" => choice.Day!.Value.AddDays(-1),
        _ => choice.Day!.Value,
    };

    private static DateOnly? Day(List<PreCheckQuestion> asked, string code, IReadOnlyDictionary<string, string> answers) =>
        asked.FirstOrDefault(question => question.Code == code)?.Find(answers.GetValueOrDefault(code)) is not { Day: { } day } choice ? null
        : choice.Code == "later" ? day.AddDays(1) : day;

    private decimal ShareOf(List<PreCheckQuestion> asked, IReadOnlyDictionary<string, string> answers) =>
        asked.FirstOrDefault(question => question.Code == PreCheckCodes.Share)?.Find(answers.GetValueOrDefault(PreCheckCodes.Share)) switch
        {
            { Text: "from" or "above" } part => _leaves.Shares[int.Parse(part.Code["part-".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1],
            { Code: "less" } => _leaves.Shares[^1] - 0.001m,
            _ => 1m,
        };
}

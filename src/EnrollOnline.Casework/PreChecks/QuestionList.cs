using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>The questions that a rulebook gives rise to, by the fact that they settle. What no condition asks is not asked.</summary>
internal sealed class QuestionList(Rulebook rulebook)
{
    private readonly RuleLeaves _leaves = new(rulebook);

    /// <summary>When the child was born, told apart only as far as the rules do.</summary>
    public PreCheckQuestion Birth
    {
        get
        {
            var last = AgeCheck.LatestBirth(rulebook.Age);
            var first = rulebook.Age.BornFrom;
            return new(PreCheckCodes.Birth,
            [
                first is null ? new("in-time", "in-time") { Day = last } : new("in-time", "between") { Day = last },
                new("next-year", "next-year") { Day = last.AddYears(1) },
                new("younger", "younger") { Day = last.AddYears(1) },
                .. first is { } from ? [new PreCheckChoice("older", "older") { Day = from }] : Array.Empty<PreCheckChoice>(),
            ]);
        }
    }

    /// <summary>What must be asked to settle a fact, given the answers so far.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answers">The answers so far.</param>
    public IEnumerable<PreCheckQuestion> For(FactName fact, IReadOnlyDictionary<string, string> answers) => fact switch
    {
        FactName.Household => Household(answers),
        FactName.Property => Home(answers),
        FactName.Zone => Living(answers),
        FactName.LabourContract => [new(PreCheckCodes.Contract, [new("yes", "yes"), new("no", "no"), PreCheckChoice.Unsure])],
        FactName.Preference => [new(PreCheckCodes.Group, [.. Groups(), new("none", "none"), PreCheckChoice.Unsure])],
        _ => [Worded(fact)],
    };

    /// <summary>The question whose answers are the rulebook's own conditions on a fact.</summary>
    /// <param name="fact">The fact.</param>
    public PreCheckQuestion Worded(FactName fact)
    {
        var meets = _leaves.On(fact).Select((leaf, at) => new PreCheckChoice($"meets-{at + 1}", "meets") { Words = LeafWords.Say(rulebook, leaf).Text, Meets = leaf }).ToList();
        return new(CodeOf(fact),
        [
            .. meets, .. meets.Count > 0 ? [new PreCheckChoice("not-enough", "not-enough")] : Array.Empty<PreCheckChoice>(),
            new("none", "none"), PreCheckChoice.Unsure,
        ]);
    }

    /// <summary>The code of the question on a fact, as "residence-permit".</summary>
    /// <param name="fact">The fact.</param>
    public static string CodeOf(FactName fact) =>
        string.Concat(fact.ToString().Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : $"{letter}"));

    // Where the family lives, as far as it is not settled by what comes before it.
    private List<PreCheckQuestion> Living(IReadOnlyDictionary<string, string> answers)
    {
        var open = Home(answers).ToList();
        if (answers.GetValueOrDefault(PreCheckCodes.Home) != "none")
        {
            return open;
        }

        // Who is registered in the county needs no permit to live there.
        FactName[] rest = answers.GetValueOrDefault(PreCheckCodes.Household) == "elsewhere"
            ? [FactName.Lease, FactName.ResidenceRegistration, FactName.ResidencePermit] : [FactName.Lease, FactName.ResidenceRegistration];
        foreach (var question in rest.Where(fact => _leaves.On(fact).Count > 0 || fact == FactName.ResidencePermit).Select(Worded))
        {
            open.Add(question);
            if (answers.GetValueOrDefault(question.Code) != "none")
            {
                break;
            }
        }

        return open;
    }

    private IEnumerable<PreCheckQuestion> Household(IReadOnlyDictionary<string, string> answers)
    {
        yield return new(PreCheckCodes.Household,
            [new("here", "here"), new("county", "county"), new("collective", "collective"), new("elsewhere", "elsewhere"), PreCheckChoice.Unsure]);
        if (answers.GetValueOrDefault(PreCheckCodes.Household) is null or "elsewhere" or PreCheckChoice.UnsureCode)
        {
            yield break;
        }

        if (_leaves.EnteredBy.Count > 0)
        {
            yield return new(PreCheckCodes.Entered, Bands(_leaves.EnteredBy));
        }

        if (_leaves.Of<HouseholdWithGuardian>().Any())
        {
            yield return new(PreCheckCodes.WithGuardian, [new("yes", "yes"), new("no", "no"), PreCheckChoice.Unsure]);
        }

        if (_leaves.Of<HouseholdHeadIs>().Any())
        {
            yield return new(PreCheckCodes.Head, [new("guardian", "guardian"), new("grandparent", "grandparent"), new("other", "other"), PreCheckChoice.Unsure]);
        }
    }

    private IEnumerable<PreCheckQuestion> Home(IReadOnlyDictionary<string, string> answers)
    {
        yield return new(PreCheckCodes.Home,
        [
            new("guardian", "guardian"), new("grandparent", "grandparent"), new("child", "child"), new("no-certificate", "no-certificate"),
            new("none", "none"), PreCheckChoice.Unsure,
        ]);
        var home = answers.GetValueOrDefault(PreCheckCodes.Home);
        if (home is null or "none" or PreCheckChoice.UnsureCode || (home == "no-certificate" && _leaves.Kinds.Count == 0))
        {
            yield break;
        }

        if (home == "no-certificate")
        {
            yield return new(PreCheckCodes.HomeKind, [.. _leaves.Kinds.Select(kind => new PreCheckChoice(KindCode(kind), KindCode(kind))), PreCheckChoice.Unsure]);
        }

        if (_leaves.Shares.Count > 0)
        {
            yield return new(PreCheckCodes.Share,
            [
                new("all", "all"), .. _leaves.Shares.Select((share, at) => Band(at, share)), new("less", "less"), PreCheckChoice.Unsure,
            ]);
        }

        if (_leaves.RegisteredBy.Count > 0)
        {
            yield return new(PreCheckCodes.Registered, Bands(_leaves.RegisteredBy));
        }

        if (_leaves.Of<HomeSeatUnused>().Any())
        {
            yield return new(PreCheckCodes.Seat, [new("unused", "unused"), new("family", "family"), new("other", "other"), PreCheckChoice.Unsure]);
        }
    }

    /// <summary>The code of a kind of home, as "self-built".</summary>
    /// <param name="kind">The kind.</param>
    public static string KindCode(PropertyKind kind) => kind switch
    {
        PropertyKind.Resettlement => "resettlement",
        PropertyKind.SelfBuilt => "self-built",
        PropertyKind.WorkUnit => "work-unit",
        _ => "undelivered",
    };

    private static PreCheckChoice Band(int at, decimal share) => share % 0.01m == 0
        ? new($"part-{at + 1}", "from") { Share = share }
        : new($"part-{at + 1}", "above") { Share = share - 0.001m };

    // Days in order make bands: until the first, until the second, ..., later.
    private static IReadOnlyList<PreCheckChoice> Bands(IReadOnlyList<DateOnly> days) =>
    [
        .. days.Select((day, at) => new PreCheckChoice($"by-{at + 1}", "by") { Day = day }),
        new("later", "later") { Day = days[^1] }, PreCheckChoice.Unsure,
    ];

    private IEnumerable<PreCheckChoice> Groups() => rulebook.PreferenceGroups
        .Where(group => _leaves.Of<PreferenceGroup>().Any(leaf => leaf.Groups.Contains(group.Code)))
        .Select(group => new PreCheckChoice(group.Code, "group") { Words = group.Name });
}

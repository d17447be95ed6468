using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Reads rulebooks. Unknown keys, clause ids that are missing or stand twice, contradictions, categories that nobody
/// can reach and evidence that the law forbids are errors with line and column.
/// </summary>
public static class RulebookReader
{
    /// <summary>Reads a rulebook and looks for everything that would make it unsound.</summary>
    /// <param name="json">The file's text.</param>
    public static RulebookReading Read(string json)
    {
        var faults = new RulebookFaults();
        if (JsonSpotParser.Parse(json, faults) is not { } spot)
        {
            return new(null, faults.InOrder);
        }

        var root = new ObjectReader(spot, faults);
        var clauses = new ClauseTable(faults);
        clauses.Read(root);
        var values = new ValueReader(faults);
        var rulebook = ReadRules(root, clauses, values, faults);
        root.Done();
        return faults.None
            ? new(rulebook with { Hash = CanonicalJson.Hash(json.TrimStart('\uFEFF')) }, [])
            : new(null, faults.InOrder);
    }

    private static Rulebook ReadRules(
        ObjectReader root, ClauseTable clauses, ValueReader values, RulebookFaults faults)
    {
        var county = ReadCounty(root, faults);
        var year = root.Whole("year", 2000, 2999);
        var stage = values.Word<Stage>(root, "stage");
        var codes = new CodeReader(faults);
        var groups = new PreferenceGroupsReader(codes, clauses, faults).Read(root);
        var scope = new EvidenceScope(county, stage, year, [.. groups.Select(group => group.Code)], Points: null);
        var points = new PointsReader(county, new(scope, clauses, values, faults), codes, clauses, values, faults)
            .Read(root.OptionalObject("points"));
        var evidence = new EvidenceReader(scope with { Points = points }, clauses, values, faults);
        var categories = new CategoriesReader(evidence, points is not null, codes, clauses, values, faults).Read(root);
        var pools = new PoolsReader(evidence, codes, clauses, values, faults);
        var seats = new SeatRulesReader(clauses, values, faults);
        var reviews = new ReviewRulesReader(clauses, values);
        var rules = new RulesReader(clauses, values, faults);
        return new()
        {
            Id = root.Text("id"),
            Version = root.Text("version"),
            Hash = "",
            CountyCode = county,
            Stage = stage,
            Year = year,
            Title = root.Wording("title"),
            Sources = clauses.Sources,
            Clauses = clauses.Clauses,
            Calendar = new CalendarReader(clauses, values, faults).Read(root.Object("calendar"), year),
            Age = rules.Age(root.Object("age"), year),
            ClassSize = rules.ClassSize(root.Object("classSize")),
            Categories = categories,
            PrivateChoices = pools.PrivateChoices(root.Object("privateChoices")),
            PublicChoices = rules.PublicChoices(root.Object("publicChoices")),
            Multiples = rules.Multiples(root.Object("multiples")),
            Lottery = rules.Lottery(root.Object("lottery")),
            CoOrdination = rules.CoOrdination(root.Object("coOrdination")),
            Confirmation = rules.Confirmation(root.Object("confirmation")),
            Patience = rules.Patience(root.Object("patience")),
            PreferenceGroups = groups,
            Points = points,
            Reserves = pools.Reserves(root),
            Siblings = seats.Siblings(root.OptionalObject("siblings"), categories),
            Promotion = seats.Promotion(root.OptionalObject("promotion"), stage),
            MakeUp = seats.MakeUp(root.OptionalObject("makeUp")),
            Forecast = seats.Forecast(root.OptionalObject("forecast")),
            Recheck = reviews.Recheck(root.OptionalObject("recheck")),
            Sampling = reviews.Sampling(root.OptionalObject("sampling")),
            Appeals = reviews.Appeals(root.OptionalObject("appeals")),
        };
    }

    private static string ReadCounty(ObjectReader root, RulebookFaults faults)
    {
        var county = root.Text("countyCode");
        if (county.Length > 0 && (county.Length != 6 || !county.All(char.IsAsciiDigit)))
        {
            faults.Add(
                root.Optional("countyCode")!,
                "“countyCode”应为6位行政区划代码，如 140105。",
                "\"countyCode\" must be a division code of six digits, as 140105.");
        }

        return county;
    }
}

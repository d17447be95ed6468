using System.Text.Json.Nodes;
using EnrollOnline.Casework.Seasons;

namespace EnrollOnline.Casework.Tests.Ceremonies;

/// <summary>
/// A junior season under every rule that divides seats: a reserve, a part of the private school's plan, siblings,
/// a right to a seat from the primary school, distance as a tie-break and in co-ordination.
/// </summary>
public static class FullSeason
{
    public const string Feeder = "2140000101", Migrants = "migrant", OwnPupils = "own-pupils";

    public static SeasonPlan Plan() => PlanOf(Rulebook(_ => { }));

    public static SeasonPlan PlanOf(string rulebook)
    {
        var small = SmallSeason.Plan();
        return small with
        {
            RulebookText = rulebook,
            Communities =
            [
                small.Communities[0] with { Distances = new Dictionary<string, int> { [SmallSeason.First] = 1234, [SmallSeason.Second] = 2345 } },
                small.Communities[1] with { Distances = new Dictionary<string, int> { [SmallSeason.First] = 987, [SmallSeason.Second] = 345 } },
            ],
            Schools =
            [
                small.Schools[0] with { Pools = [new PlannedPool(Migrants, 1)], Feeders = [Feeder] },
                small.Schools[1],
                small.Schools[2] with { ClassSize = 2, Pools = [new PlannedPool(OwnPupils, 1)] },
            ],
        };
    }

    /// <summary>The sample of junior schools with every rule of seats, and whatever a test adds.</summary>
    public static string Rulebook(Action<JsonObject> change)
    {
        var rules = JsonNode.Parse(SmallSeason.Rulebook("taiyuan-2024-junior"))!.AsObject();
        var categories = rules["categories"]!.AsArray();
        categories[2]!["tieBreaks"]!.AsArray().Add("distance");
        var (clause, evidence) = (categories[2]!["clause"]!.GetValue<string>(), categories[3]!["evidence"]!);
        rules["reserves"] = new JsonArray(new JsonObject
        {
            ["code"] = Migrants, ["name"] = Name("随迁子女", "Children of migrant workers"), ["order"] = "reservedFirst",
            ["clause"] = clause, ["evidence"] = evidence.DeepClone(),
        });
        rules["privateChoices"]!["strata"] = new JsonArray(new JsonObject
        {
            ["code"] = OwnPupils, ["name"] = Name("直升", "Own pupils"), ["unfilled"] = "passOn", ["clause"] = clause,
        });
        rules["siblings"] = new JsonObject { ["effect"] = "firstInCategory", ["clause"] = clause };
        rules["promotion"] = new JsonObject { ["mode"] = "rightToSeat", ["clause"] = clause };
        rules["coOrdination"]!["order"] = "distance";
        change(rules);
        return rules.ToJsonString();
    }

    /// <summary>Twelve children for nine seats; each rule gives somebody a seat that another rule would not.</summary>
    public static async Task<SmallSeason> FillAsync(string engine)
    {
        var season = await SmallSeason.CreateAsync(engine, Plan());
        var day = new DateOnly(2012, 1, 1);
        await season.AddChildAsync(enteredOn: day);
        await season.AddChildAsync(enteredOn: day.AddDays(1));
        await season.AddChildAsync(enteredOn: day.AddDays(2));
        await season.AddChildAsync(enteredOn: day.AddDays(90), mend: row => row.SeatGroups = Migrants);
        await season.AddChildAsync(enteredOn: day.AddDays(91), mend: row => row.SiblingSchool = SmallSeason.First);
        await season.AddChildAsync(SmallSeason.OtherCommunity, day.AddDays(92), mend: row => row.FromSchool = Feeder);
        await season.AddChildAsync(SmallSeason.OtherCommunity, day.AddDays(93));
        await season.AddChildAsync(SmallSeason.OtherCommunity, day.AddDays(93));
        await season.AddChildAsync(privateChoice: SmallSeason.Private);
        await season.AddChildAsync(privateChoice: SmallSeason.Private);
        await season.AddChildAsync(privateChoice: SmallSeason.Private, mend: row => row.SeatGroups = OwnPupils);
        // A home in no community of the plan: nothing is known but the child, and every public school is tried.
        await season.AddChildAsync(community: "140105009009", enteredOn: day.AddDays(200), mend: row => row.SiblingSchool = "unknown");
        return season;
    }

    private static JsonObject Name(string zh, string en) => new() { ["zh"] = zh, ["en"] = en };
}

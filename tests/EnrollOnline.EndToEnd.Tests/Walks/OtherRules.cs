using System.Text.Json.Nodes;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.EndToEnd.Tests.Houses;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>
/// A second county whose junior season asks what the first does not: a lease, residing apart, an elder sibling, the school
/// left, a preference group, parts of a private school's plan. Xi'an's sample rulebook, moved to 2024 and added to.
/// </summary>
internal static class OtherRules
{
    public const string Community = "610113001001";
    public const string SeasonCode = "610113-2024-junior";

    public static SeasonPlan Plan() => new(
        new PlannedCounty("610113", "西安市雁塔区", "Yanta, Xi'an", "雁塔区教育局（演练）", "029-555 0100", "8:00—12:00，14:30—18:00"),
        Rulebook(),
        [new PlannedCommunity(Community, "小寨路社区", "小寨路街道") { Distances = new Dictionary<string, int> { ["J1"] = 400 } }],
        [
            new PlannedSchool("J1", "小寨第一初级中学", false, "小寨路 1 号", 4, 50, []) { Feeders = ["X1", "X2"] },
            new PlannedSchool("J2", "雁塔民办初级中学", true, "雁塔路 2 号", 2, 50, []),
        ],
        [new PlannedZone(Community, ["J1"])]);

    private static string Rulebook()
    {
        var rules = JsonNode.Parse(Village.RulebookOf("xian-2023-junior.json").Replace("2023-", "2024-", StringComparison.Ordinal))!.AsObject();
        rules["year"] = 2024;
        var clause = rules["categories"]![0]!["clause"]!.GetValue<string>();
        rules["promotion"] = new JsonObject { ["mode"] = "rightToSeat", ["clause"] = clause };
        // A part of the plan that families apply for themselves.
        rules["privateChoices"]!["strata"]!.AsArray().Add(new JsonObject
        {
            ["code"] = "boarding", ["name"] = new JsonObject { ["zh"] = "住宿", ["en"] = "Boarding seats" }, ["unfilled"] = "passOn", ["clause"] = clause,
        });
        rules["reserves"] = new JsonArray(new JsonObject
        {
            ["code"] = "apart", ["name"] = new JsonObject { ["zh"] = "人户分离", ["en"] = "Residing apart" }, ["order"] = "reservedFirst", ["clause"] = clause,
            ["evidence"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["shape"] = "residenceRegisteredInZone", ["clause"] = clause },
                    new JsonObject { ["shape"] = "flexibleWorkForMonths", ["clause"] = clause, ["months"] = 36, ["asOf"] = "2024-03-31" }),
            },
        });
        return rules.ToJsonString();
    }
}

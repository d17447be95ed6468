using System.Text.Json.Nodes;
using EnrollOnline.Casework.Seasons;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>The county's plan with so few seats that some children get none, two schools to rank, and a make-up round.</summary>
internal static class SmallPlan
{
    /// <summary>Seats of all public schools together.</summary>
    public const int Seats = 4;

    public static SeasonPlan Of(SeasonPlan plan)
    {
        var rules = JsonNode.Parse(plan.RulebookText)!.AsObject();
        var clause = rules["confirmation"]!["clause"]!.GetValue<string>();
        rules["publicChoices"]!["max"] = 2;
        rules["makeUp"] = new JsonObject { ["mode"] = "round", ["choices"] = 2, ["losersOnly"] = false, ["refillsDrawnSchools"] = true, ["clause"] = clause };
        var open = plan.Schools.Where(school => !school.IsPrivate).Take(2).Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        return plan with
        {
            RulebookText = rules.ToJsonString(),
            Schools = [.. plan.Schools.Select(school => school with { Classes = open.Contains(school.Code) ? 1 : 0, ClassSize = Seats / 2, Neighbours = [.. open.Where(code => code != school.Code)] })],
            Zones = [.. plan.Zones.Select((zone, at) => at == 0 ? zone with { SchoolCodes = [.. open] } : zone)],
        };
    }
}

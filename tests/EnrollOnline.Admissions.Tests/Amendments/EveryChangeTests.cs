using System.Globalization;
using System.Text.Json.Nodes;
using EnrollOnline.Admissions.Amendments;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Amendments;

/// <summary>Whatever single value of a rulebook is changed, an amendment says so.</summary>
public sealed class EveryChangeTests
{
    private const string EveryRule = "every rule";

    private static readonly string[] Words =
    [
        "householdEnteredOn", "propertyRegisteredOn", "permitHeldSince", "birthDate",
        "guardian", "grandparent", "child", "other",
        "bottomOfCategory", "ownZoneIfSeatsRemain", "coOrdination", "zoneSeatLost",
        "independent", "oneSharedNumber", "togetherExtraSeat", "togetherOrSkip",
        "season", "school", "publishedNeighbours", "distance", "givesUp", "keeps", "stayEmpty", "passOn",
        "reservedFirst", "openFirst", "none", "firstInCategory", "ifSeatsRemain", "rightToSeat", "insteadOfZone",
        "waitingList", "round", "market", "publicRental", "commercial", "resettlement",
        "socialInsurance", "residencePermit", "household", "property", "lease",
    ];

    public static TheoryData<string> EverySample => [.. Samples.Names.Append(EveryRule)];

    [Theory, MemberData(nameof(EverySample))]
    public void A_change_of_any_value_is_found(string name)
    {
        var text = name == EveryRule ? Samples.EveryRule : Samples.Text(name);
        var old = RulebookReader.Read(text).Rulebook.ShouldNotBeNull();
        // Where no private school may be named, what losing means is no rule.
        HashSet<string> tried = old.PrivateChoices.Max == 0 ? ["$.privateChoices.loserRule"] : [];
        foreach (var (path, other) in Changes(JsonNode.Parse(text)!))
        {
            if (!tried.Contains(path) && RulebookReader.Read(other).Rulebook is { } changed && changed.Hash != old.Hash)
            {
                tried.Add(path);
                AmendmentFinder.Find(old, changed).ShouldNotBeEmpty($"{name}: {path}");
            }
        }

        tried.Count.ShouldBeGreaterThan(100);
    }

    /// <summary>The document with one value changed, for every value and every way to change it.</summary>
    private static IEnumerable<(string Path, string Json)> Changes(JsonNode root)
    {
        foreach (var value in Values(root).ToList())
        {
            foreach (var other in Others(value))
            {
                var (parent, path, index) = (value.Parent!, value.GetPath(), value.Parent is JsonArray array ? array.IndexOf(value) : -1);
                var name = index < 0 ? value.GetPropertyName() : "";
                Put(other);
                yield return (path, root.ToJsonString());
                Put(value);

                void Put(JsonNode node)
                {
                    if (index < 0)
                    {
                        parent[name] = node;
                    }
                    else
                    {
                        parent[index] = node;
                    }
                }
            }
        }
    }

    private static IEnumerable<JsonValue> Values(JsonNode node) => node switch
    {
        JsonObject all => all.Select(member => member.Value!).SelectMany(Values),
        JsonArray all => all.SelectMany(item => Values(item!)),
        _ => [(JsonValue)node],
    };

    private static IEnumerable<JsonNode> Others(JsonValue value)
    {
        if (value.TryGetValue<bool>(out var flag))
        {
            return [JsonValue.Create(!flag)];
        }

        if (value.TryGetValue<decimal>(out var number))
        {
            return [JsonValue.Create(number + 1), JsonValue.Create(number - 0.01m)];
        }

        var text = value.GetValue<string>();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? [JsonValue.Create(day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                ? [JsonValue.Create(moment.AddMinutes(1).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))]
            : DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? [JsonValue.Create(month.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture))]
            : Words.Contains(text)
                ? Words.Where(word => word != text).Select(word => (JsonNode)JsonValue.Create(word))
            : [JsonValue.Create(text + "1")];
    }
}

using System.Globalization;
using System.Text.Json;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>The result of reading a match file: a market, or one line that names the place of the first fault.</summary>
/// <param name="Market">The market, or null.</param>
/// <param name="Error">"line 3, column 9, $.schools[0].capacity: ...", or null.</param>
public sealed record MatchReading(StrictMarket? Market, string? Error);

/// <summary>
/// Reads the bare engine's input:
/// <c>{"schools":[{"id":"S1","capacity":2,"priority":["B","A"]}],"children":[{"id":"A","preferences":["S1"]}]}</c>,
/// alone or as the member "instance" of a published case.
/// </summary>
public static class MatchFile
{
    /// <summary>Reads the text of a match file.</summary>
    /// <param name="json">The text.</param>
    public static MatchReading Read(string json)
    {
        var faults = new RulebookFaults();
        if (JsonSpotParser.Parse(json, faults) is not { } spot)
        {
            return Refuse(faults);
        }

        // Published cases keep the market under "instance", beside its source and the expected answer.
        var root = new ObjectReader(spot.Members.FirstOrDefault(member => member.Name == "instance")?.Value ?? spot, faults);
        var schools = root.Items("schools", 0).Select(item => new ObjectReader(item, faults)).ToList();
        var children = root.Items("children", 0).Select(item => new ObjectReader(item, faults)).ToList();
        var schoolIds = Ids(schools, faults);
        var childIds = Ids(children, faults);
        var market = new StrictMarket(
            [.. schools.Select((school, at) =>
                new StrictSchool(schoolIds[at], school.Whole("capacity", 0, int.MaxValue), List(school, "priority", 0, childIds, faults)))],
            [.. children.Select((child, at) => new StrictChild(childIds[at], List(child, "preferences", 1, schoolIds, faults)))]);
        foreach (var reader in (ObjectReader[])[.. schools, .. children, root])
        {
            reader.Done();
        }

        return faults.None ? new(market, null) : Refuse(faults);
    }

    private static MatchReading Refuse(RulebookFaults faults)
    {
        var fault = faults.InOrder[0];
        return new(null, string.Create(
            CultureInfo.InvariantCulture, $"line {fault.Line}, column {fault.Column}, {fault.Path}: {fault.Message.En}"));
    }

    private static List<string> Ids(List<ObjectReader> readers, RulebookFaults faults)
    {
        List<string> ids = [];
        HashSet<string> seen = [];
        foreach (var reader in readers)
        {
            var id = reader.Text("id");
            ids.Add(id);
            if (id.Length > 0 && !seen.Add(id))
            {
                faults.Add(reader.Optional("id")!, $"“{id}”已经用过。", $"\"{id}\" is taken.");
            }
        }

        return ids;
    }

    private static List<string> List(ObjectReader reader, string name, int least, List<string> known, RulebookFaults faults)
    {
        var ids = known.ToHashSet();
        HashSet<string> seen = [];
        var items = reader.Items(name, least);
        foreach (var item in items)
        {
            if (item.Kind != JsonValueKind.String || !ids.Contains(item.Text))
            {
                faults.Add(item, $"没有“{item.Text}”。", $"there is no \"{item.Text}\".");
            }
            else if (!seen.Add(item.Text))
            {
                faults.Add(item, $"“{item.Text}”写了两次。", $"\"{item.Text}\" stands here twice.");
            }
        }

        return [.. items.Select(item => item.Text)];
    }
}

using System.Collections.Frozen;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Names that changed: a road, a community, a county (长治县 became 上党区 in 2018). A register keeps the old name for
/// years; where the change is known, old and new mean one place.</summary>
public sealed class AddressNames
{
    private readonly FrozenDictionary<string, string> current;

    /// <summary>Makes the table.</summary>
    /// <param name="newByOld">New names by old ones, as they are written, each with its last word (路, 社区, 区). A name that changed
    /// twice has two entries; a circle of names is left as it is.</param>
    public AddressNames(IReadOnlyDictionary<string, string> newByOld)
    {
        ArgumentNullException.ThrowIfNull(newByOld);
        var normal = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, now) in newByOld)
        {
            normal[AddressText.Normalise(old)] = AddressText.Normalise(now);
        }

        current = normal.ToFrozenDictionary(pair => pair.Key, pair => Last(normal, pair.Key), StringComparer.Ordinal);
    }

    /// <summary>No name changed.</summary>
    public static AddressNames None { get; } = new(new Dictionary<string, string>());

    /// <summary>The name of today.</summary>
    internal string Current(string name) => name.Length > 0 && current.TryGetValue(name, out var now) ? now : name;

    /// <summary>The community's name of today; a community is parsed without the 社区 or 村 with which the table names it.</summary>
    internal string CurrentCommunity(string core)
    {
        foreach (var last in (string[])["社区", "村", ""])
        {
            if (core.Length > 0 && current.TryGetValue(core + last, out var now))
            {
                return DivisionParser.Core(now);
            }
        }

        return core;
    }

    /// <summary>The road's name of today, also of a numbered lane off a renamed road.</summary>
    internal string CurrentRoad(string road)
    {
        var name = road.TrimEnd('巷', '条', '弄').TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return road.Length == 0 || current.ContainsKey(road) ? Current(road) : Current(name) + road[name.Length..];
    }

    private static string Last(Dictionary<string, string> names, string name)
    {
        var steps = 0;
        var at = name;
        while (names.TryGetValue(at, out var next))
        {
            if (++steps > names.Count)
            {
                return name;
            }

            at = next;
        }

        return at;
    }
}

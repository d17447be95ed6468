using EnrollOnline.RecordChecks.Addresses;

namespace EnrollOnline.Casework.Guides;

/// <summary>Compares what a family typed with the names of communities. The zone table is by community and nothing finer, so
/// an address only ever gives candidates.</summary>
public static class PlaceNames
{
    /// <summary>The most candidates that are offered at once.</summary>
    public const int Most = 12;

    /// <summary>The longest text that is looked at, in characters.</summary>
    public const int Longest = 60;

    private static readonly string[] _titles =
        ["社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "社区", "小区"];

    /// <summary>The places that fit, the likeliest first: the name itself, names that begin with it, names that hold it or
    /// stand in it, then every place of a street office of that name.</summary>
    /// <param name="places">Every place, in the official order.</param>
    /// <param name="typed">What was typed.</param>
    public static ZoneCandidates Find(IReadOnlyList<ZonePlace> places, string? typed)
    {
        ArgumentNullException.ThrowIfNull(places);
        var text = (typed ?? "").Trim();
        var address = AddressParser.Parse(text.Length > Longest ? text[..Longest] : text);
        var words = new[] { Bare(text), Bare(address.Community), Bare(address.Road), Bare(address.Estate) }
            .Where(word => word.Length > 1).Distinct().ToList();
        var street = Bare(address.Township.Length > 0 ? address.Township : text);
        var fitting = places.Select((place, at) => (Place: place, At: at, Rank: Rank(place, words, street)))
            .Where(found => found.Rank < int.MaxValue).OrderBy(found => found.Rank).ThenBy(found => found.At).ToList();
        return new([.. fitting.Take(Most).Select(found => found.Place)], fitting.Count);
    }

    private static int Rank(ZonePlace place, List<string> words, string street)
    {
        var name = Bare(place.Name);
        var best = words.Select((word, at) => (at * 4) + (
            name == word ? 0
            : name.StartsWith(word, StringComparison.Ordinal) ? 1
            : name.Contains(word, StringComparison.Ordinal) ? 2
            : name.Length > 1 && word.Contains(name, StringComparison.Ordinal) ? 3
            : int.MaxValue / 2)).DefaultIfEmpty(int.MaxValue).Min();
        return best < int.MaxValue / 2 ? best
            : street.Length > 1 && StreetOf(place.Street).StartsWith(street, StringComparison.Ordinal) ? 100
            : int.MaxValue;
    }

    private static string StreetOf(string street) => street.Replace("街道", "", StringComparison.Ordinal);

    // 师范街社区居委会, 师范街社区 and 师范街 are one name to whoever looks for it.
    private static string Bare(string name)
    {
        var text = AddressText.Normalise(name).Replace("街道办事处", "", StringComparison.Ordinal);
        foreach (var title in _titles)
        {
            if (text.Length > title.Length && text.EndsWith(title, StringComparison.Ordinal))
            {
                return text[..^title.Length];
            }
        }

        return text.Length > 2 && text.EndsWith("街道", StringComparison.Ordinal) ? text[..^2]
            : text.Length > 2 && text.EndsWith('村') ? text[..^1] : text;
    }
}

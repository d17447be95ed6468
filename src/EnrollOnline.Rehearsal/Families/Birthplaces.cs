using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Where people were first registered: the first six digits of their numbers.</summary>
/// <param name="divisions">The county and all others.</param>
internal sealed class Birthplaces(CountyDivisions divisions)
{
    // Who moves to Shanxi's cities comes from Shanxi first and then from its neighbours.
    private static readonly (string Thing, int Weight)[] Provinces =
    [
        ("14", 640), ("41", 110), ("13", 60), ("61", 40), ("15", 30), ("37", 30), ("34", 25), ("51", 20), ("42", 12),
        ("32", 10), ("33", 8), ("62", 6), ("65", 3), ("50", 6),
    ];

    // A county that was formed of older ones: numbers issued before keep the old codes for life.
    private static readonly Dictionary<string, (DateOnly Until, string[] Codes)> Before = new()
    {
        ["140105"] = (new(1998, 1, 1), ["140111", "140111", "140102"]),
        ["140403"] = (new(2018, 6, 30), ["140402", "140402", "140411"]),
    };

    private readonly ILookup<string, CountyName> elsewhere = divisions.Elsewhere
        .Where(county => county.Code[..4] != divisions.County.Code[..4])
        .ToLookup(county => county.Code[..2]);

    /// <summary>The code of this county on a day.</summary>
    public string Here(Dice dice, DateOnly birth) =>
        Before.TryGetValue(divisions.County.Code, out var old) && birth < old.Until ? dice.Pick(old.Codes) : divisions.County.Code;

    /// <summary>Another county, of another city; of that province where one is named.</summary>
    public CountyName Elsewhere(Dice dice, string? province = null)
    {
        while (true)
        {
            var counties = elsewhere[province ?? dice.Weighted(Provinces)].ToList();
            if (counties.Count > 0)
            {
                return dice.Pick(counties);
            }
        }
    }
}

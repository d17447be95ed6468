using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>Names what an amendment is about, by the first part of a line's key; the later name counts.</summary>
internal sealed class Subjects(Rulebook old, Rulebook @new)
{
    private readonly Dictionary<string, Wording> _names = Named(old).Concat(Named(@new))
        .GroupBy(name => name.Key, name => name.Name)
        .ToDictionary(names => names.Key, names => names.Last());

    /// <summary>"category A" of "category A / ties"; rules that are no list keep their whole key together.</summary>
    public static string KeyOf(string key) => key.Split(" / ")[0];

    public Wording? Find(string key) => _names.GetValueOrDefault(key);

    private static IEnumerable<(string Key, Wording Name)> Named(Rulebook rulebook) =>
    [
        .. rulebook.Categories.Select(category => ($"category {category.Code}", Category(category))),
        .. (rulebook.Points?.Items ?? []).Select(item => ($"points {item.Code}", item.Name)),
        .. rulebook.PreferenceGroups.Select(group => ($"preference {group.Code}", group.Name)),
        .. rulebook.Reserves.Select(reserve => ($"reserve {reserve.Code}", reserve.Name)),
        .. rulebook.PrivateChoices.Strata.Select(stratum => ($"stratum {stratum.Code}", stratum.Name)),
    ];

    private static Wording Category(CategoryRule category) =>
        new($"类别{category.Code}（{category.Name.Zh}）", $"category {category.Code} ({category.Name.En})");
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Casework.Rules;

/// <summary>The words by which property registers name kinds of home (房屋性质). Registers differ; a county adds its own.</summary>
/// <remarks>The defaults are an assumption: they are the words of published reason lists and enrolment rules, not of one register.</remarks>
public sealed class PropertyNatureOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PropertyNatures";

    /// <summary>Kind by word; of several words that a text holds the longest decides.</summary>
    public IDictionary<string, PropertyKind> Kinds { get; } = new Dictionary<string, PropertyKind>(StringComparer.Ordinal)
    {
        ["商品房"] = PropertyKind.Commercial, ["商品住房"] = PropertyKind.Commercial, ["存量房"] = PropertyKind.Commercial,
        ["经济适用"] = PropertyKind.Commercial, ["限价"] = PropertyKind.Commercial,
        ["安置"] = PropertyKind.Resettlement, ["回迁"] = PropertyKind.Resettlement, ["拆迁"] = PropertyKind.Resettlement,
        ["自建"] = PropertyKind.SelfBuilt, ["宅基地"] = PropertyKind.SelfBuilt,
        ["房改"] = PropertyKind.WorkUnit, ["集资"] = PropertyKind.WorkUnit, ["单位"] = PropertyKind.WorkUnit,
        ["公租房"] = PropertyKind.PublicRental, ["廉租"] = PropertyKind.PublicRental,
        ["网签"] = PropertyKind.Undelivered, ["预告"] = PropertyKind.Undelivered, ["预售"] = PropertyKind.Undelivered,
    };

    /// <summary>Words of a use (用途) that is a home; any other use goes to a person.</summary>
    public IList<string> Homes { get; } = ["住宅", "居住", "公寓", "住房"];
}

/// <summary>Reads a register's words for kinds of home.</summary>
/// <param name="options">The words.</param>
public sealed class PropertyNatures(PropertyNatureOptions options)
{
    /// <summary>The kind that a register's text names, or null: then a person looks.</summary>
    /// <param name="nature">权利性质 or 房屋性质 as recorded.</param>
    public PropertyKind? KindOf(string nature) => options.Kinds
        .Where(word => nature.Contains(word.Key, StringComparison.Ordinal))
        .OrderByDescending(word => word.Key.Length).Select(word => (PropertyKind?)word.Value).FirstOrDefault();

    /// <summary>True when a recorded use is a home, or the register names none.</summary>
    /// <param name="use">用途 as recorded.</param>
    public bool IsHome(string use) =>
        string.IsNullOrWhiteSpace(use) || options.Homes.Any(word => use.Contains(word, StringComparison.Ordinal));
}

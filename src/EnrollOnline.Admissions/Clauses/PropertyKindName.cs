using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Kinds of home (房屋性质) in words.</summary>
public static class PropertyKindName
{
    /// <summary>The kind's name.</summary>
    /// <param name="kind">The kind.</param>
    public static Wording Of(PropertyKind kind) => kind switch
    {
        PropertyKind.Resettlement => new("安置房", "resettlement home"),
        PropertyKind.SelfBuilt => new("自建房", "self-built home"),
        PropertyKind.WorkUnit => new("单位房", "home of the work unit"),
        PropertyKind.PublicRental => new("公租房", "public rental"),
        PropertyKind.Undelivered => new("网签未交付的房屋", "home not handed over yet"),
        _ => new("商品房", "home bought on the market"),
    };

    /// <summary>Several names, one after the other.</summary>
    /// <param name="kinds">The kinds.</param>
    public static Wording Of(IReadOnlyList<PropertyKind> kinds) => new(
        string.Join("、", kinds.Select(kind => Of(kind).Zh)), string.Join(", ", kinds.Select(kind => Of(kind).En)));
}

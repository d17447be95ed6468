using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// What title to a home counts. Where several hold the home, the shares of the accepted owners are added up; the sum
/// is taken to a thousandth, because three thirds are written as 0.3333 each.
/// </summary>
/// <param name="Owners">The owners that count.</param>
/// <param name="MinimumShare">The smallest share that counts, itself included; 0 when the rulebook sets none.</param>
/// <param name="RegisteredBy">The last day of registration that counts, included; null when the rulebook sets none.</param>
/// <param name="Kinds">The kinds of home that count, or null for every kind.</param>
/// <param name="ShareAbove">The share that must be exceeded (over one half), or null; then there is no smallest share.</param>
public sealed record PropertyTitle(
    IReadOnlyList<PropertyOwner> Owners, decimal MinimumShare, DateOnly? RegisteredBy,
    IReadOnlyList<PropertyKind>? Kinds = null, decimal? ShareAbove = null)
{
    /// <summary>Why a home does not count, or null when it does.</summary>
    /// <param name="property">The home.</param>
    internal Wording? Objection(PropertyFact property) =>
        Share(property) is not { } share
            ? new(
                $"房屋产权人不是招生细则认可的{string.Join("或", Owners.Select(owner => Name(owner).Zh))}。",
                $"The home's owner is not one that the rules accept: {string.Join(" or ", Owners.Select(owner => Name(owner).En))}.")
        : share < MinimumShare
            ? new(
                $"房屋产权份额为{share:0.###}，低于要求的{MinimumShare:0.###}。",
                $"The share of the home is {share:0.###}, below the required {MinimumShare:0.###}.")
        : share <= ShareAbove
            ? new(
                $"房屋产权份额为{share:0.###}，没有超过{ShareAbove:0.###}。",
                $"The share of the home is {share:0.###}, not above {ShareAbove:0.###}.")
        : Kinds?.Contains(property.Kind) == false
            ? new(
                $"{PropertyKindName.Of(property.Kind).Zh}不在招生细则认可的房屋性质内（{PropertyKindName.Of(Kinds).Zh}）。",
                $"A home of the kind \"{PropertyKindName.Of(property.Kind).En}\" does not count here ({PropertyKindName.Of(Kinds).En}).")
        : property.RegisteredOn > RegisteredBy
            ? new(
                $"房屋于{SpokenDate.Zh(property.RegisteredOn)}登记，晚于截止日期{SpokenDate.Zh(RegisteredBy.Value)}。",
                $"The home was registered on {SpokenDate.En(property.RegisteredOn)}, after the cut-off of {SpokenDate.En(RegisteredBy.Value)}.")
        : null;

    private static Wording Name(PropertyOwner owner) => owner switch
    {
        PropertyOwner.Guardian => new("监护人", "a guardian"),
        PropertyOwner.Grandparent => new("祖父母或外祖父母", "a grandparent"),
        _ => new("孩子", "the child"),
    };

    /// <summary>What the accepted owners hold together, or null when none of them is accepted.</summary>
    private decimal? Share(PropertyFact property)
    {
        IReadOnlyList<OwnerShare> holders = property.Holders.Count > 0 ? property.Holders : [new(property.Owner, property.Share)];
        var accepted = holders.Where(holder => Owners.Contains(holder.Owner)).ToList();
        return accepted.Count == 0 ? null : Math.Round(accepted.Sum(holder => holder.Share), 3);
    }
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>What title to a home counts.</summary>
/// <param name="Owners">The owners that count.</param>
/// <param name="MinimumShare">The smallest share that counts, above 0 and up to 1, itself included.</param>
/// <param name="RegisteredBy">The last day of registration that counts, included; null when the rulebook sets none.</param>
public sealed record PropertyTitle(
    IReadOnlyList<PropertyOwner> Owners, decimal MinimumShare, DateOnly? RegisteredBy)
{
    /// <summary>Why a home does not count, or null when it does.</summary>
    /// <param name="property">The home.</param>
    internal Wording? Objection(PropertyFact property) =>
        !Owners.Contains(property.Owner)
            ? new("房屋产权人不在招生细则认可的范围内。", "The home's owner is not one that the rules accept.")
        : property.Share < MinimumShare
            ? new(
                $"房屋产权份额为{property.Share:0.##}，低于要求的{MinimumShare:0.##}。",
                $"The share of the home is {property.Share:0.##}, below the required {MinimumShare:0.##}.")
        : property.RegisteredOn > RegisteredBy
            ? new(
                $"房屋于{SpokenDate.Zh(property.RegisteredOn)}登记，晚于截止日期{SpokenDate.Zh(RegisteredBy.Value)}。",
                $"The home was registered on {SpokenDate.En(property.RegisteredOn)}, after the cut-off of {SpokenDate.En(RegisteredBy.Value)}.")
        : null;
}

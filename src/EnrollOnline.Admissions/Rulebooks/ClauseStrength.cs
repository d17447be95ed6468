using System.Globalization;
using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Tells when one clause asks for at least as much as another of the same shape, so that whoever meets the first meets
/// the second: more months or points, a greater share, an earlier cut-off, a shorter list of what counts, fewer gaps.
/// Members that it cannot weigh (days of reckoning, spans, a points item) have to be the same, or lacking in the second.
/// It never compares shapes with each other: a home in the zone is not taken to be a home in the county.
/// </summary>
internal static class ClauseStrength
{
    private enum Weight
    {
        Same,
        MoreIsStronger,
        LessIsStronger,
        EarlierIsStronger,
        FewerIsStronger,
    }

    /// <summary>True when whoever meets <paramref name="strong"/> meets <paramref name="weak"/>.</summary>
    public static bool Implies(JsonSpot strong, JsonSpot weak) => strong.Members.Concat(weak.Members)
        .Select(member => member.Name).Distinct()
        .Where(name => name is not ("clause" or "minimumShare" or "shareAbove"))
        .All(name => Implies(Weigh(name), Member(strong, name), Member(weak, name)))
        && ImpliesShare(strong, weak);

    private static Weight Weigh(string name) => name switch
    {
        "months" or "points" or "years" => Weight.MoreIsStronger,
        "gapDaysAllowed" or "gapMonthsAllowed" or "backPaidCounts" or "sameFamilyExempt" => Weight.LessIsStronger,
        "enteredBy" or "registeredBy" or "filedBy" or "by" => Weight.EarlierIsStronger,
        "owners" or "kinds" or "heads" or "groups" or "schools" => Weight.FewerIsStronger,
        _ => Weight.Same,
    };

    private static bool Implies(Weight weight, JsonSpot? strong, JsonSpot? weak) => weight switch
    {
        Weight.MoreIsStronger => Number(strong) >= Number(weak),
        Weight.LessIsStronger => Number(strong) <= Number(weak),
        // A cut-off or a list of kinds that is not there bounds nothing; days as 2024-04-30 sort as texts.
        Weight.EarlierIsStronger => weak is null || (strong is not null && string.CompareOrdinal(strong.Text, weak.Text) <= 0),
        Weight.FewerIsStronger => weak is null
            || (strong is not null && strong.Items.All(item => weak.Items.Any(other => other.Text == item.Text))),
        _ => weak is null || strong?.Text == weak.Text,
    };

    /// <summary>More than a share implies the share itself; the share implies more than a smaller one.</summary>
    private static bool ImpliesShare(JsonSpot strong, JsonSpot weak)
    {
        var (above, least) = (Number(Member(strong, "shareAbove")), Number(Member(strong, "minimumShare")));
        return Math.Max(above, least) >= Number(Member(weak, "minimumShare"))
            && (Member(weak, "shareAbove") is not { } other || above >= Number(other) || least > Number(other));
    }

    private static JsonSpot? Member(JsonSpot spot, string name) =>
        spot.Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>A number, or 1 for true; what is not there or no number is 0.</summary>
    private static decimal Number(JsonSpot? spot) => spot?.Kind == JsonValueKind.True ? 1
        : decimal.TryParse(spot?.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

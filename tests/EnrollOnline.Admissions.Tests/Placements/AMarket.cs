using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Small markets under the rules of Taiyuan, whose loser and multiples rules a test may change.</summary>
internal static class AMarket
{
    public static PlacementInput Of(PlacementSchool[] schools, params PlacementChild[] children) => new(
        "test-2024", Samples.Taiyuan, new LotterySeed(new string('5', 64)), schools, children);

    public static PlacementSchool Public(string code, int plan, params string[] neighbours) =>
        new(code, SchoolKind.Public, plan, plan + 2, neighbours);

    public static PlacementSchool Private(string code, int plan) => new(code, SchoolKind.Private, plan, plan + 2, []);

    public static PlacementChild Child(
        string number, string category = "A", string? date = null, string? wish = null, string zone = "Z", string? twins = null) =>
        new(
            number,
            category,
            TieValues.OfDate(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            wish is null ? [] : [wish],
            [zone],
            twins);

    public static PlacementInput Under(this PlacementInput input, LoserRule rule) => input with
    {
        Rulebook = input.Rulebook with { PrivateChoices = input.Rulebook.PrivateChoices with { LoserRule = rule } },
    };

    public static PlacementInput Under(this PlacementInput input, MultiplesMode mode) => input with
    {
        Rulebook = input.Rulebook with { Multiples = input.Rulebook.Multiples with { Mode = mode } },
    };

    public static PlacementInput Under(this PlacementInput input, LotteryScope scope) => input with
    {
        Rulebook = input.Rulebook with { Lottery = input.Rulebook.Lottery with { Scope = scope } },
    };

    public static ReserveRule ReserveFor(string code, ReserveOrder order) =>
        new(code, new(code, code), order, Samples.Taiyuan.PublicChoices.Clause, Samples.Taiyuan.Categories[^1].Evidence);

    public static PlacementOutcome Placed(this PlacementInput input) =>
        PlacementRun.Place(input).ShouldBeOfType<PlacementResult.Done>().Outcome;

    public static Dictionary<string, string?> Seats(this PlacementInput input) =>
        input.Placed().Children.ToDictionary(child => child.ApplicationNumber, child => child.SchoolCode);

    /// <summary>The given numbers in the order that the season's lottery gives them.</summary>
    public static string[] ByLottery(params string[] numbers) =>
        [.. numbers.OrderBy(
            number => LotteryNumber.Of(new(new string('5', 64)), "test-2024", LotteryNumber.SeasonScope, number),
            StringComparer.Ordinal)];
}

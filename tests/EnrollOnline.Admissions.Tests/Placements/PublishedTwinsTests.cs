using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Bound children: no stable placement need exist (Roth 1984, Klaus and Klijn 2005). The engine ends all the same and says what decided.</summary>
public sealed class PublishedTwinsTests
{
    private static readonly string[] Children = ["t1", "t2", "s3"];

    /// <summary>All 27 assignments are tried: the file's claim is true.</summary>
    [Fact]
    public void The_published_case_has_no_stable_matching()
    {
        var published = PublishedCase.Read("twins-no-stable.json");
        string[] Priority(string school) => published.GetProperty("schools").GetProperty(school).GetProperty("priority").Texts();
        bool Takes(string?[] seats, string school, string child) => Array.IndexOf(seats, school) is var holder
            && (holder < 0 || Array.IndexOf(Priority(school), child) <= Array.IndexOf(Priority(school), Children[holder]));
        bool Stable(string?[] seats)
        {
            var single = published.GetProperty("single").GetProperty("s3").Texts();
            var together = (seats[0], seats[1]) is ("h1", "h2");
            var possible = together || (seats[0], seats[1]) is (null, null);
            var oneEach = seats.OfType<string>().GroupBy(school => school).All(group => group.Count() == 1);
            var singleBlocks = single.TakeWhile(school => school != seats[2]).Any(school => Takes(seats, school, "s3"));
            var pairBlocks = !together && Takes(seats, "h1", "t1") && Takes(seats, "h2", "t2");
            return possible && oneEach && !singleBlocks && !pairBlocks;
        }

        string?[] schools = [null, "h1", "h2"];
        var all = from t1 in schools from t2 in schools from s3 in schools select new[] { t1, t2, s3 };

        all.Count(Stable).ShouldBe(0);
    }

    /// <summary>Families name single schools, so the pair is bound at one school only; each child's trace names the one that ranked last before it.</summary>
    [Theory]
    [InlineData(MultiplesMode.Independent)]
    [InlineData(MultiplesMode.OneSharedNumber)]
    [InlineData(MultiplesMode.TogetherExtraSeat)]
    [InlineData(MultiplesMode.TogetherOrSkip)]
    public void The_engine_ends_and_names_what_decided(MultiplesMode mode)
    {
        var county = Of(
            [new("h1", SchoolKind.Public, 1, 1, []), new("h2", SchoolKind.Public, 1, 1, [])],
            At("t1", ["h1"], ("h1", 0)) with { MultiplesId = "T" }, At("t2", ["h2"], ("h2", 1)) with { MultiplesId = "T" },
            At("s3", ["h1", "h2"], ("h1", 1), ("h2", 0)));
        var outcome = ByDistance(county).Under(mode).Placed();

        outcome.Children.Select(child => (child.ApplicationNumber, child.SchoolCode)).ShouldBe([("s3", "h2"), ("t1", "h1"), ("t2", null)]);
        var refusal = outcome.Children.Single(child => child.ApplicationNumber == "t2").Trace[0];
        refusal.Verdict.ShouldBe(TraceVerdict.Full);
        refusal.LastAdmitted.ShouldBe(outcome.Children[0].Trace[1].Key);
    }

    /// <summary>
    /// The like of it under our rules: one seat, twins first in order, another child behind. Both twins are too many,
    /// one is parted, none is envied. The rulebook says which of these is given up, and the trace repeats it.
    /// </summary>
    [Theory]
    [InlineData(MultiplesMode.OneSharedNumber, "t1", TraceVerdict.Full)]
    [InlineData(MultiplesMode.TogetherExtraSeat, "t1", TraceVerdict.Full)]
    [InlineData(MultiplesMode.TogetherOrSkip, "s3", TraceVerdict.PassedOverTogether)]
    public void The_rule_that_decides_is_in_the_trace(MultiplesMode mode, string seated, TraceVerdict ofT2)
    {
        var county = Of(
            [new("h", SchoolKind.Public, 1, 1, [])],
            At("t1", ["h"], ("h", 0)) with { MultiplesId = "T" }, At("t2", ["h"], ("h", 0)) with { MultiplesId = "T" }, At("s3", ["h"], ("h", 1)));
        var outcome = ByDistance(county).Under(mode).Placed();

        outcome.Children.Single(child => child.SchoolCode == "h").ApplicationNumber.ShouldBe(seated);
        outcome.Children.Single(child => child.ApplicationNumber == "t2").Trace[0].Verdict.ShouldBe(ofT2);
    }

    private static PlacementChild At(string number, string[] zone, params (string School, int Metres)[] away) => Child(number) with
    {
        ZoneSchools = zone,
        Distances = [.. away.Select(to => new SchoolDistance(to.School, to.Metres))],
    };

    private static PlacementInput ByDistance(PlacementInput input) => input with
    {
        Rulebook = input.Rulebook with
        {
            Categories = [.. input.Rulebook.Categories.Select(category => category with { TieBreaks = [TieBreak.Distance] })],
            PublicChoices = input.Rulebook.PublicChoices with { Max = 2 },
        },
    };
}

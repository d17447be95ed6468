using EnrollOnline.Admissions.Placements;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>A random county with one row spoilt is refused with that row named; no seat is given and nothing is thrown.</summary>
public sealed class SpoiltCountyTests
{
    [Fact]
    public void One_spoilt_child_is_refused_by_its_row() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (input, seed) =>
        {
            var by = new Random(seed);
            var row = by.Next(input.Children.Count);
            var spoilt = Spoil(input.Children[row], by.Next(10));
            var children = input.Children.Select((child, at) => at == row ? spoilt : child).ToArray();

            return Names(input with { Children = children }, $"children[{row}]").Label($"{spoilt}\n{CountyText.Of(input)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void One_spoilt_school_is_refused_by_its_row() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (input, seed) =>
        {
            var by = new Random(seed);
            var row = by.Next(input.Schools.Count);
            var spoilt = Spoil(input.Schools[row], by.Next(6));
            var schools = input.Schools.Select((school, at) => at == row ? spoilt : school).ToArray();

            return Names(input with { Schools = schools }, $"schools[{row}]").Label($"{spoilt}\n{CountyText.Of(input)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool Names(PlacementInput input, string row) =>
        PlacementRun.Place(input) is PlacementResult.BadInput bad && bad.Faults.Any(fault => fault.Row == row);

    private static PlacementChild Spoil(PlacementChild child, int how) => how switch
    {
        0 => child with { ApplicationNumber = "" },
        1 => child with { ApplicationNumber = "a|b" },
        2 => child with { CategoryCode = "Z" },
        3 => child with { PrivateChoices = ["Z0"] },
        4 => child with { ZoneSchools = ["P0"] },
        5 => child with { ZoneSchools = ["Z0", "Z0"] },
        6 => child with { Groups = ["nobody"] },
        7 => child with { SiblingSchool = "gone" },
        8 => child with { Distances = [new("Z0", -1)] },
        _ => child with { CoOrdination = ["P0"] },
    };

    private static PlacementSchool Spoil(PlacementSchool school, int how) => how switch
    {
        0 => school with { Code = "a|b" },
        1 => school with { Plan = -1 },
        2 => school with { Cap = school.Plan - 1 },
        3 => school with { Neighbours = ["P0"] },
        4 => school with { Pools = [new("nobody", 1)] },
        _ => school with { Pools = [new("nobody", 0)] },
    };
}

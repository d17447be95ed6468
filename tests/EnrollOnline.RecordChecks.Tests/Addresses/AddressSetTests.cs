using EnrollOnline.RecordChecks.Addresses;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace EnrollOnline.RecordChecks.Tests.Addresses;

public sealed class AddressSetTests(ITestOutputHelper output)
{
    [Fact]
    public void There_are_two_thousand_pairs_of_every_truth()
    {
        AddressSet.All.Count.ShouldBeGreaterThan(2000);
        foreach (var truth in Enum.GetValues<AddressOutcome>())
        {
            AddressSet.All.Count(pair => pair.Truth == truth).ShouldBeGreaterThan(200, truth.ToString());
        }
    }

    [Theory]
    [InlineData("looked at")]
    [InlineData("held out")]
    public void Same_is_said_where_it_is_true_and_hardly_ever_left_unsaid(string part)
    {
        var pairs = AddressSet.All.Where(pair => pair.HeldOut == (part == "held out")).ToList();
        var said = pairs.Where(pair => pair.Judged == AddressOutcome.Same).ToList();
        var truly = pairs.Where(pair => pair.Truth == AddressOutcome.Same).ToList();
        var precision = Rate(said, pair => pair.Truth == AddressOutcome.Same);
        var recall = Rate(truly, pair => pair.Judged == AddressOutcome.Same);
        output.WriteLine($"{part}: {pairs.Count} pairs, precision of same {precision:P2} of {said.Count}, recall {recall:P2} of {truly.Count}");
        foreach (var kind in pairs.Where(pair => pair.Judged != pair.Truth).CountBy(pair => $"{pair.Kind}: {pair.Truth} judged {pair.Judged}"))
        {
            output.WriteLine($"{kind.Value,5} {kind.Key}");
        }

        precision.ShouldBeGreaterThanOrEqualTo(0.999, Few(said, pair => pair.Truth != AddressOutcome.Same));
        recall.ShouldBeGreaterThanOrEqualTo(0.97, Few(truly, pair => pair.Judged != AddressOutcome.Same));
    }

    [Fact]
    public void Of_a_thousand_pairs_of_two_places_not_one_passes_as_one()
    {
        var apart = AddressSet.All.Where(pair => pair.Truth == AddressOutcome.Different).ToList();
        var passed = apart.Where(pair => pair.Judged is AddressOutcome.Same or AddressOutcome.Contained).ToList();
        ((double)passed.Count / apart.Count).ShouldBeLessThan(0.001, Few(passed, _ => true));
    }

    [Fact]
    public void Of_two_hundred_families_at_one_place_hardly_one_is_told_of_two()
    {
        var one = AddressSet.All.Where(pair => pair.Truth is AddressOutcome.Same or AddressOutcome.Contained).ToList();
        Rate(one, pair => pair.Judged == AddressOutcome.Different)
            .ShouldBeLessThanOrEqualTo(0.005, Few(one, pair => pair.Judged == AddressOutcome.Different));
    }

    [Fact]
    public void Comparing_has_no_sides()
    {
        foreach (var pair in AddressSet.All)
        {
            AddressComparison.Compare(pair.Recorded, pair.Stated, AddressSet.Renamed).ShouldBe(pair.Judged, $"{pair.Stated} / {pair.Recorded}");
        }
    }

    private static double Rate(IReadOnlyCollection<AddressPair> pairs, Func<AddressPair, bool> wanted) =>
        (double)pairs.Count(wanted) / pairs.Count;

    private static string Few(IEnumerable<AddressPair> pairs, Func<AddressPair, bool> wanted) =>
        string.Join('\n', pairs.Where(wanted).Take(5).Select(pair => $"{pair.Kind}: {pair.Stated} / {pair.Recorded}: {pair.Judged}"));
}

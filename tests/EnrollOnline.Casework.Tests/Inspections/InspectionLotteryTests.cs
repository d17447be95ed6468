using EnrollOnline.Casework.Inspections;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Inspections;

public sealed class InspectionLotteryTests
{
    private static readonly string _secret = new('a', 64);

    // Recomputed with: printf 'inspection|140105-2024-primary|ABC' | openssl dgst -sha256 -hmac with sixty-four times a
    [Fact]
    public void A_stranger_can_recompute_a_draw() =>
        new InspectionLottery(_secret, "140105-2024-primary").Draw("ABC").ShouldBe("3cad75fc65e096ac45f08a2fa79710cd409de81dd579145bae9f9d14883f0bb5");

    [Theory]
    [InlineData("0000000000000000", 1, true)]
    [InlineData("00068db8bac710cb", 1, true)]
    [InlineData("00068db8bac710cc", 1, false)]
    [InlineData("7fffffffffffffff", 5000, true)]
    [InlineData("8000000000000000", 5000, false)]
    [InlineData("ffffffffffffffff", 10_000, true)]
    public void A_case_is_drawn_when_its_number_lies_below_the_share(string head, int hundredths, bool drawn) =>
        InspectionLottery.IsDrawn(head.PadRight(64, '0'), hundredths).ShouldBe(drawn);

    [Fact]
    public void About_the_share_is_drawn_and_every_officer_gets_a_part()
    {
        var lottery = new InspectionLottery(_secret, "s");
        var drawn = Enumerable.Range(0, 20_000).Select(i => $"N{i}").Where(number => InspectionLottery.IsDrawn(lottery.Draw(number), 500)).ToList();

        // 1,000 are expected with a standard deviation of 31; the numbers are fixed by the secret, so this cannot waver.
        drawn.Count.ShouldBeInRange(900, 1100);
        drawn.CountBy(number => InspectionLottery.PlaceOf(lottery.OfficerDraw(number), 4)).Select(part => part.Value).Min().ShouldBeGreaterThan(200);
    }
}

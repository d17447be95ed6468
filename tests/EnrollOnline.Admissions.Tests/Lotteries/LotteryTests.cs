using EnrollOnline.Admissions.Lotteries;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Lotteries;

/// <summary>Values recomputed with Python's hashlib and hmac, so that another language gives the same.</summary>
public sealed class LotteryTests
{
    private const string Secret = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private const string ListHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static LotterySeed Seed => LotterySeed.From(ListHash, Secret, ["3", "17", "沪深300:3912.45"]);

    [Fact]
    public void The_commitment_is_the_hash_of_the_secret() =>
        LotterySeed.Commitment(Secret).ShouldBe("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");

    [Fact]
    public void The_seed_is_as_recomputed_elsewhere() =>
        Seed.Hex.ShouldBe("7350524ba3efe6fefaa7d18a2c437dd9dc872f183918f20f72ac748439373e65");

    [Theory]
    [InlineData("season", "TY24-000017-X", "822524e4fee41b091a7a8bd4249d749c6b180d1457d3a87a9f55b9f61e2e6039")]
    [InlineData("M07", "双胞胎-3", "b467ea178816b44765b22691a0056ba898b1fa666ac88781f1095b5db3e46ad7")]
    public void A_number_is_as_recomputed_elsewhere(string scope, string id, string number) =>
        LotteryNumber.Of(Seed, "140105-2024-primary", scope, id).ShouldBe(number);

    [Fact]
    public void Upper_case_digits_give_the_same_seed() =>
        LotterySeed.From(ListHash.ToUpperInvariant(), Secret.ToUpperInvariant(), ["3", "17", "沪深300:3912.45"]).ShouldBe(Seed);

    [Theory]
    [InlineData("")]
    [InlineData("3|17")]
    [InlineData(" 3")]
    public void A_public_value_that_could_be_read_in_two_ways_is_refused(string value) =>
        Should.Throw<FormatException>(() => LotterySeed.From(ListHash, Secret, [value]));

    [Fact]
    public void A_seed_of_another_length_is_refused() => Should.Throw<FormatException>(() => new LotterySeed("00ff"));
}

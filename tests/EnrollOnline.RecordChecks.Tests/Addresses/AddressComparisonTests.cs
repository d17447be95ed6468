using EnrollOnline.RecordChecks.Addresses;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Addresses;

public sealed class AddressComparisonTests
{
    public static TheoryData<string, string, AddressOutcome> Pairs => AddressPairs.All;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_judged_as_a_reader_judges_it(string stated, string recorded, AddressOutcome outcome)
    {
        var because = $"{stated} -> {AddressParser.Parse(stated)}\n{recorded} -> {AddressParser.Parse(recorded)}";
        AddressComparison.Compare(stated, recorded).ShouldBe(outcome, because);
        AddressComparison.Compare(recorded, stated).ShouldBe(outcome, because);
    }

    [Fact]
    public void An_address_is_the_same_as_itself_whatever_it_is()
    {
        foreach (var row in AddressPairs.All)
        {
            var address = (string)row[1];
            AddressComparison.Compare(address, $" {address} ").ShouldBe(AddressOutcome.Same);
        }
    }

    [Fact]
    public void Noise_never_throws()
    {
        var random = new Random(5);
        const string alphabet = "坞城路号楼栋单元室区市省村社一二十百0123-#A院附 ，\uD86D";
        for (var i = 0; i < 5000; i++)
        {
            var left = Draw(alphabet, random);
            var right = Draw(alphabet, random);
            AddressComparison.Compare(left, right).ShouldBe(AddressComparison.Compare(right, left), $"{left} / {right}");
        }
    }

    private static string Draw(string alphabet, Random random) =>
        new([.. Enumerable.Range(0, random.Next(20)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
}

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
    public void Each_of_these_is_the_same_as_itself()
    {
        foreach (var row in AddressPairs.All)
        {
            var address = (string)row[1];
            AddressComparison.Compare(address, $" {address} ").ShouldBe(AddressOutcome.Same);
        }
    }

    [Theory]
    [InlineData("阳光花园12号楼", "阳光花园12号楼1单元302室", AddressSide.Stated)]
    [InlineData("阳光花园12号楼1单元302室", "阳光花园12号楼", AddressSide.Recorded)]
    [InlineData("张花村中心街12号", "北格镇张花村", AddressSide.Recorded)]
    [InlineData("坞城路92号", "坞城路92号3号楼", AddressSide.Stated)]
    public void It_says_which_of_the_two_says_less(string stated, string recorded, AddressSide less) =>
        AddressComparison.Judge(stated, recorded).ShouldBe(new AddressVerdict(AddressOutcome.Contained, less));

    [Fact]
    public void A_road_that_was_renamed_is_the_same_where_the_county_says_so()
    {
        var names = new AddressNames(new Dictionary<string, string>
        {
            ["厂前路"] = "钢园路", ["城区"] = "潞州区", ["许坦村"] = "许坦西社区", ["厂后路"] = "厂前路", ["甲路"] = "乙路", ["乙路"] = "甲路",
        });
        AddressComparison.Compare("厂前路5号3号楼", "钢园路5号3幢").ShouldBe(AddressOutcome.Different);
        AddressComparison.Compare("厂前路5号3号楼", "钢园路5号3幢", names).ShouldBe(AddressOutcome.Same);
        AddressComparison.Compare("厂后路三巷5号", "钢园路3巷5号", names).ShouldBe(AddressOutcome.Same);
        AddressComparison.Compare("长治市城区英雄中路128号", "潞州区英雄中路128号", names).ShouldBe(AddressOutcome.Same);
        AddressComparison.Compare("许坦村3排12号", "许坦西社区3排12号", names).ShouldBe(AddressOutcome.Same);
        AddressComparison.Compare("甲路5号", "乙路5号", names).ShouldBe(AddressOutcome.Different);
    }
}

using EnrollOnline.RecordChecks.Addresses;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Addresses;

/// <summary>What holds for any two texts, be they addresses or not.</summary>
public sealed class AddressPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000);

    private static readonly string[] Pieces =
    [
        "山西省", "太原市", "太原", "小店区", "小店", "坞城街道", "北格镇", "许坦村", "长治路社区", "坞城路", "东街", "三巷", "92号", "九十二号", "号", "附2号", "甲",
        "阳光花园", "小区", "二期", "北区", "3号楼", "三栋", "3-2-501", "-", "2单元", "东户", "6层", "501", "五〇一", "室", "3组", "3排", "院", "#", "F", "A座", "对面",
        "|", " ", "（", "原", "）", "\uD86D", "\uFFFD", "Ⅱ", "第", "O", "0", "𬭎",
    ];

    private static readonly Arbitrary<string> Addresses = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Comparing_never_throws_and_has_no_sides() =>
        Prop.ForAll(Addresses, Addresses, (a, b) =>
        {
            var (there, back) = (AddressComparison.Judge(a, b, AddressSet.Renamed), AddressComparison.Judge(b, a, AddressSet.Renamed));
            return (there.Outcome == back.Outcome && there.SaysLess == Turned(back.SaysLess)).Label($"{a} / {b}: {there} but {back}");
        }).Check(Many);

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Prop.ForAll(Addresses, a =>
        {
            var once = AddressText.Normalise(a);
            return (AddressText.Normalise(once) == once).Label($"{a}: {once} but {AddressText.Normalise(once)}");
        }).Check(Many);

    [Fact]
    public void An_address_with_anything_in_it_is_the_same_as_itself() =>
        Prop.ForAll(Addresses, a =>
            AddressComparison.Compare(a, $" {a}") == (AddressText.Normalise(a).Length == 0 ? AddressOutcome.Unsure : AddressOutcome.Same)).Check(Many);

    [Fact]
    public void Only_where_one_says_less_does_one_say_less() =>
        Prop.ForAll(Addresses, Addresses, (a, b) =>
        {
            var verdict = AddressComparison.Judge(a, b);
            return verdict.SaysLess == AddressSide.Neither == (verdict.Outcome != AddressOutcome.Contained);
        }).Check(Many);

    private static AddressSide Turned(AddressSide side) => side switch
    {
        AddressSide.Stated => AddressSide.Recorded,
        AddressSide.Recorded => AddressSide.Stated,
        _ => side,
    };
}

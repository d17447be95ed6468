using EnrollOnline.RecordChecks.Names;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Names;

/// <summary>What holds for any two texts, be they names or not.</summary>
public sealed class NamePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000);

    private static readonly string[] Pieces =
    [
        "王", "张", "張", "欧阳", "阿卜杜拉", "买买提", "·", "•", ".", " ", ",", "-", "'", "Anna", "MÜLLER", "u\u0308", "J", "ß", "ﬁ", "𬭎", "\uE831", "\uE001", "⿰", "⿲", "⿾",
        "(", "）", "[", "】", "?", "*", "\uFFFD", "\uD86D", "\uDC00", "\u200B", "\U000E0100", "\u0301", "İ", "ı",
    ];

    private static readonly Arbitrary<string> Names = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Comparing_never_throws_and_has_no_sides() =>
        Prop.ForAll(Names, Names, (a, b) =>
            (NameComparison.Compare(a, b) == NameComparison.Compare(b, a)).Label($"{a} / {b}")).Check(Many);

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Prop.ForAll(Names, a =>
        {
            var once = NameComparison.Normalise(a);
            return (NameComparison.Normalise(once) == once).Label($"{a}: {once} but {NameComparison.Normalise(once)}");
        }).Check(Many);

    [Fact]
    public void A_name_is_the_same_as_itself() =>
        Prop.ForAll(Names, a =>
            NameComparison.Compare(a, a) == (NameComparison.Normalise(a).Length == 0 ? NameOutcome.Different : NameOutcome.Same)).Check(Many);
}

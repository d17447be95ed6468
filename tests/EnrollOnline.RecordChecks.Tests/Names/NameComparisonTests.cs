using EnrollOnline.RecordChecks.Names;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Names;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("王梓涵", "王梓涵")]
    [InlineData("王 梓 涵", "王梓涵")]
    [InlineData("　王梓涵　", "王梓涵")]
    [InlineData("王梓涵\u200B", "王梓涵")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉•买买提")]
    [InlineData("阿卜杜拉・买买提", "阿卜杜拉．买买提")]
    [InlineData("阿卜杜拉‧买买提", "阿卜杜拉.买买提")]
    [InlineData("阿卜杜拉 · 买买提", "阿卜杜拉･买买提")]
    [InlineData("Anna Müller", "ANNA MÜLLER")]
    [InlineData("Ａｎｎａ Müller", "anna mu\u0308ller")]
    [InlineData("欧阳娜娜", "欧阳娜娜")]
    [InlineData("𬭎𫖯", "𬭎𫖯")]
    [InlineData("王\uE831", "王\U000215D7")]
    [InlineData("王\uE81E", "王\u9FB4")]
    [InlineData("葛\U000E0100萍", "葛萍")]
    [InlineData("王⿰火华", "王⿰火华")]
    [InlineData("O’Neil Sean", "o'neil sean")]
    [InlineData("阿卜杜拉⸱买买提", "阿卜杜拉⸳买买提")]
    [InlineData("古丽米热·阿卜杜热依木·吐尔逊古丽·麦麦提明", "古丽米热•阿卜杜热依木•吐尔逊古丽•麦麦提明")]
    public void Ways_of_writing_one_name_are_the_same(string stated, string recorded) =>
        NameComparison.Compare(stated, recorded).ShouldBe(NameOutcome.Same);

    [Theory]
    [InlineData("王梓涵", "王梓晗")]
    [InlineData("王梓涵", "王涵")]
    [InlineData("李静", "李婧")]
    [InlineData("刘洋", "刘阳")]
    [InlineData("𬭎", "𬭚")]
    [InlineData("己", "已")]
    [InlineData("", "")]
    [InlineData(null, "王梓涵")]
    [InlineData("王梓涵", "  ")]
    [InlineData("??", "王涵")]
    [InlineData("欧阳娜", "欧阳娜娜")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·吐尔逊")]
    [InlineData("买买提", "阿卜杜拉·吐尔逊")]
    [InlineData("Anna Müller", "Anna Meier")]
    [InlineData("J. S.", "John Smith")]
    [InlineData("王⿰火华", "李⿰火华")]
    [InlineData("欧阳修", "欧修")]
    public void Other_characters_are_another_name(string? stated, string? recorded) =>
        NameComparison.Compare(stated, recorded).ShouldBe(NameOutcome.Different);

    [Theory]
    [InlineData("王\u4DAE", "王\uE863")]
    [InlineData("王𬭎", "王?")]
    [InlineData("王𬭎", "王〓")]
    [InlineData("李\uFFFD明", "李昇明")]
    [InlineData("王*涵", "王梓涵")]
    [InlineData("阿卜杜拉买买提", "阿卜杜拉·买买提")]
    [InlineData("王⿰火华", "王烨")]
    [InlineData("王⿱艹⿰火华明", "王菲明")]
    [InlineData("王[火华]", "王烨")]
    [InlineData("王梓涵（曾用名王涵）", "王梓涵")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉")]
    [InlineData("阿卜杜拉·买买提", "买买提·阿卜杜拉")]
    [InlineData("约翰·F·肯尼迪", "约翰·肯尼迪")]
    [InlineData("古丽米热·阿卜杜热依木·吐尔逊古丽", "古丽米热·阿卜杜热依")]
    [InlineData("Anna Müller", "Müller, Anna")]
    [InlineData("Anna Müller", "ANNA MULLER")]
    [InlineData("J. Smith", "John Smith")]
    [InlineData("Anne-Marie Blanc", "Anne Marie Blanc")]
    [InlineData("ZHANG SAN", "张三")]
    [InlineData("张三", "Zhang San")]
    public void What_one_side_could_not_write_is_left_to_a_person(string stated, string recorded) =>
        NameComparison.Compare(stated, recorded).ShouldBe(NameOutcome.Unsure);

    [Theory]
    [InlineData("张国强", "張國強")]
    [InlineData("闫凤云", "閆鳳雲")]
    [InlineData("王升", "王昇")]
    [InlineData("李哲", "李喆")]
    public void Traditional_and_variant_characters_are_left_to_a_person(string stated, string recorded) =>
        NameComparison.Compare(stated, recorded).ShouldBe(NameOutcome.Unsure);

    [Fact]
    public void A_lone_surrogate_does_not_throw()
    {
        var broken = new string(['王', '\uD86D']);
        NameComparison.Compare(broken, "王𬭎").ShouldBe(NameOutcome.Unsure);
    }

    [Fact]
    public void Comparing_has_no_sides_and_a_name_is_itself()
    {
        var random = new Random(11);
        const string alphabet = "王李阿·•．. \u3000Aaé𬭎?\uE001ß\u0301ﬁ";
        for (var i = 0; i < 3000; i++)
        {
            var left = Draw(alphabet, random);
            var right = Draw(alphabet, random);
            NameComparison.Compare(left, right).ShouldBe(NameComparison.Compare(right, left), $"{left} / {right}");
            var normal = NameComparison.Normalise(left);
            NameComparison.Normalise(normal).ShouldBe(normal);
            NameComparison.Compare(left, left).ShouldBe(normal.Length == 0 ? NameOutcome.Different : NameOutcome.Same);
        }
    }

    [Theory]
    [InlineData("王梓涵", "王**")]
    [InlineData("𬭎小", "𬭎*")]
    [InlineData("王", "王*")]
    [InlineData("", "")]
    public void A_masked_name_shows_its_first_character(string name, string masked) =>
        NameComparison.Mask(name).ShouldBe(masked);

    private static string Draw(string alphabet, Random random)
    {
        var runes = alphabet.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => runes[random.Next(runes.Length)]));
    }
}

using EnrollOnline.Web.Pages.Shared;

namespace EnrollOnline.Web.Tests.Pages;

public sealed class TextMarksTests
{
    [Theory]
    [InlineData("甲街3栋201", "甲街3号楼201", "甲街3[栋]201")]
    [InlineData("甲街3号楼201", "甲街3栋201", "甲街3[号楼]201")]
    [InlineData("0012345", "0012346", "001234[5]")]
    [InlineData("李小明", "李小明", "李小明")]
    [InlineData("", "李", "")]
    [InlineData("李𬱖", "李明", "李[𬱖]")]
    [InlineData("甲乙", "丙丁", "[甲乙]")]
    public void Marks_only_the_characters_that_differ(string text, string other, string marked) =>
        string.Concat(TextMarks.Of(text, other).Select(piece => piece.Differs ? $"[{piece.Text}]" : piece.Text)).ShouldBe(marked);

    [Fact]
    public void Long_texts_are_marked_as_a_whole() =>
        TextMarks.Of(new string('甲', 300), "甲").ShouldHaveSingleItem().Differs.ShouldBeTrue();
}

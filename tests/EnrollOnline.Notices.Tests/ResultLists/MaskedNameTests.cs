using EnrollOnline.Notices.ResultLists;
using Shouldly;
using Xunit;

namespace EnrollOnline.Notices.Tests.ResultLists;

public sealed class MaskedNameTests
{
    [Theory]
    [InlineData("张伟", "张*")]
    [InlineData("张小伟", "张**")]
    [InlineData("𬱖明", "𬱖*")]
    [InlineData("阿卜杜热合曼·买买提", "阿**")]
    [InlineData(" 李雷 ", "李*")]
    public void Only_the_first_character_is_left(string name, string masked) => MaskedName.Of(name).Text.ShouldBe(masked);

    [Fact]
    public void Name_of_one_character_still_gets_an_asterisk() => MaskedName.Of("龙").Text.ShouldBe("龙*");
}

using EnrollOnline.Casework.Guides;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Guides;

public sealed class PlaceNamesTests
{
    private static readonly IReadOnlyList<ZonePlace> Places =
    [
        new("1", "师范街社区居委会", "坞城街道"), new("2", "坞城路东社区", "坞城街道"), new("3", "坞城路西社区", "坞城街道"),
        new("4", "北张村委会", "北营街道"), new("5", "东山村", "刘家堡乡"),
    ];

    [Theory]
    [InlineData("师范街", "1")]
    [InlineData("师范街社区", "1")]
    [InlineData(" 太原市小店区师范街社区居委会 3号楼2单元501室 ", "1")]
    [InlineData("坞城路 12 号", "2 3")]
    [InlineData("坞城路", "2 3")]
    [InlineData("坞城街道", "2 3 1")]
    [InlineData("北张", "4")]
    [InlineData("北张村", "4")]
    [InlineData("东山", "5")]
    [InlineData("没有这个地方", "")]
    [InlineData("", "")]
    [InlineData("张", "")]
    [InlineData("%' OR 1=1", "")]
    public void A_name_or_an_address_gives_candidates(string typed, string codes)
    {
        var found = PlaceNames.Find(Places, typed);

        string.Join(' ', found.Places.Select(place => place.Code)).ShouldBe(codes);
        found.Total.ShouldBe(found.Places.Count);
    }

    [Fact]
    public void No_more_are_offered_than_can_be_read()
    {
        var found = PlaceNames.Find([.. Enumerable.Range(1, 40).Select(i => new ZonePlace($"{i}", $"长治路第{i}社区", "坞城街道"))], "长治路");

        found.Places.Count.ShouldBe(PlaceNames.Most);
        found.Total.ShouldBe(40);
    }
}

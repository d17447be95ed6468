using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Guides;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Guides;

public sealed class PlaceHitsTests
{
    private static readonly IReadOnlyList<ListedPlace> Table =
    [
        Estate("学府小区", "1"), Estate("和平花园", "2"), Estate("铁路宿舍", "3"), Estate("铁路宿舍", "4"),
        Road("坞城路", "1", 1, 99, RoadSide.Odd), Road("坞城路", "2", 2, 98, RoadSide.Even), Road("坞城路", "3", 100, null),
        Road("师范街", "4", null, null), Road("五一路3巷", "5", null, null),
    ];

    [Theory]
    [InlineData("学府小区", "1")]
    [InlineData("太原市小店区坞城路 8 号学府小区3号楼2单元501", "1")]
    [InlineData("学府", "1")]
    [InlineData("和平花园小区", "2")]
    [InlineData("铁路宿舍", "3 4")]
    [InlineData("坞城路 12 号", "2")]
    [InlineData("坞城路１３号", "1")]
    [InlineData("坞城路一百二十号", "3")]
    [InlineData("坞城路", "1 2 3")]
    [InlineData("师范街5号", "4")]
    [InlineData("五一路3巷", "5")]
    [InlineData("五一路", "")]
    [InlineData("坞城", "")]
    [InlineData("", "")]
    public void Table_says_every_line_that_may_be_meant(string typed, string communities)
    {
        var found = PlaceHits.Find(Table, typed);

        string.Join(' ', found.Places.Select(place => place.CommunityCode).Order()).ShouldBe(communities);
        found.NumberOutside.ShouldBeFalse();
    }

    [Fact]
    public void A_number_that_is_in_no_line_gives_all_lines_and_says_so()
    {
        var found = PlaceHits.Find([Road("平阳路", "1", 1, 20), Road("平阳路", "2", 31, 60)], "平阳路25号");

        found.NumberOutside.ShouldBeTrue();
        found.Places.Count.ShouldBe(2);
    }

    [Fact]
    public void Every_number_of_a_side_is_held_by_that_side_only()
    {
        var (odd, even, both) = (Road("路", "1", 5, 11, RoadSide.Odd), Road("路", "2", 5, 11, RoadSide.Even), Road("路", "3", 5, 11));
        var numbers = Enumerable.Range(1, 20).ToList();

        numbers.Where(number => PlaceHits.Holds(odd, number)).ShouldBe([5, 7, 9, 11]);
        numbers.Where(number => PlaceHits.Holds(even, number)).ShouldBe([6, 8, 10]);
        numbers.Where(number => PlaceHits.Holds(both, number)).ShouldBe(Enumerable.Range(5, 7));
    }

    private static ListedPlace Estate(string name, string community) => new()
    {
        CountyCode = "140105", SeasonId = Guid.Empty, CommunityCode = community, Kind = PlaceKind.Estate, Name = name,
    };

    private static ListedPlace Road(string name, string community, int? from, int? to, RoadSide side = RoadSide.Both) => new()
    {
        CountyCode = "140105", SeasonId = Guid.Empty, CommunityCode = community, Kind = PlaceKind.Road, Name = name, FromNumber = from, ToNumber = to, Side = side,
    };
}

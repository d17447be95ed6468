using System.Globalization;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Guides;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Guides;

public sealed class ZoneMapTests
{
    private static readonly ZonePlace Here = new("1", "一社区", "街道");
    private static readonly ZonePlace Beside = new("2", "二社区", "街道");

    [Fact]
    public void A_zone_is_drawn_to_scale_with_what_lies_around_and_its_schools_in_their_order()
    {
        var zone = new ZoneView(Here, [At(Second(), 2), At(First(), 1)], [Beside]);

        var map = ZoneMap.Draw(zone, [Square("1", 112.50, 37.80), Square("2", 112.51, 37.80), Square("3", 112.50, 37.81), Square("9", 113.9, 39.0)], [First(), Second()])!;

        map.Cells.Select(cell => (cell.Code, cell.Part)).ShouldBe(
            [("3", CellPart.Around), ("2", CellPart.SameZone), ("1", CellPart.Chosen)], ignoreOrder: false);
        map.Schools.Select(school => (school.Number, school.Name)).ShouldBe([(1, "第二小学"), (2, "第一小学")]);
        // Two squares of a hundredth of a degree, beside each other at 37.8 degrees north, and a margin of a quarter on each side.
        var across = 2 * 0.01 * 111_195 * Math.Cos(37.805 * Math.PI / 180) * 1.5;
        map.Metres.ShouldBeInRange((int)across - 2, (int)across + 2);
        var (left, top) = Corner(map.Cells[2]);
        left.ShouldBeInRange((ZoneMap.Size / 6) - 1, (ZoneMap.Size / 6) + 1);
        map.Cells.ShouldAllBe(cell => Corner(cell).Left >= 0);
        top.ShouldBeGreaterThan(Corner(map.Cells[0]).Top, "what lies north is drawn above");
    }

    [Fact]
    public void Without_an_outline_of_the_zone_there_is_no_map() =>
        ZoneMap.Draw(new ZoneView(Here, [], []), [Square("9", 112, 37)], []).ShouldBeNull();

    [Fact]
    public void Points_are_kept_to_the_decimetre()
    {
        MapPoint[] points = [new(112.570001, 37.802134), new(-0.5, 0)];

        MapPoints.Read(MapPoints.Write(points)).ShouldBe(points);
        MapPoints.Write(points).ShouldBe("112.570001,37.802134 -0.5,0");
    }

    private static (int Left, int Top) Corner(ZoneCell cell)
    {
        var corners = cell.Points.Split(' ').Select(pair => pair.Split(',')).Select(pair => (Left: int.Parse(pair[0], CultureInfo.InvariantCulture), Top: int.Parse(pair[1], CultureInfo.InvariantCulture))).ToList();
        return (corners.Min(corner => corner.Left), corners.Min(corner => corner.Top));
    }

    private static CommunityOutline Square(string code, double west, double south) => new()
    {
        CountyCode = "140105", SeasonId = Guid.Empty, CommunityCode = code,
        Points = MapPoints.Write([new(west, south), new(west + 0.01, south), new(west + 0.01, south + 0.01), new(west, south + 0.01)]),
    };

    private static ZoneSchool At(School school, int metres) => new(school, metres, []);

    private static School First() => School("S1", "第一小学", new(112.505, 37.805));

    private static School Second() => School("S2", "第二小学", new(112.515, 37.806));

    private static School School(string code, string name, MapPoint spot) => new()
    {
        CountyCode = "140105", SeasonId = Guid.Empty, Code = code, Name = name, IsPrivate = false, Address = "", Classes = 1, ClassSize = 45,
        Spot = MapPoints.Write(spot),
    };
}

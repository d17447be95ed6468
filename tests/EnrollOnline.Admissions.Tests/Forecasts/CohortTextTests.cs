using EnrollOnline.Admissions.Forecasts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Forecasts;

public sealed class CohortTextTests
{
    [Fact]
    public void Lines_are_read_as_offices_save_them()
    {
        var reading = Read("\uFEFF社区,入学年份,人数\r\nZ1,2027,80\r\n\r\n\"Z1\",2028,\"90\"\r\nz2\t2027\t5\r\nZ1，2029，0");

        reading.Faults.ShouldBeEmpty();
        reading.Cohorts.ShouldBe([new("Z1", 2027, 80), new("Z1", 2028, 90), new("Z2", 2027, 5), new("Z1", 2029, 0)]);
    }

    [Theory]
    [InlineData("Z1,2027,80\nZ9,2027,1", 2, "Z9")]
    [InlineData("Z1,2027,80,1", 1, "社区或学区代码")]
    [InlineData("Z1,27,80", 1, "27")]
    [InlineData("zone,year,children\nZ1,2027,-3", 2, "-3")]
    [InlineData("Z1,2027,many", 1, "many")]
    [InlineData("Z1,2027,8\nZ2,2027,9\nZ1,2027,8", 3, "第1行")]
    public void What_cannot_be_read_is_named_with_its_line(string text, int line, string place)
    {
        var fault = Read(text).Faults.ShouldHaveSingleItem();

        fault.Line.ShouldBe(line);
        fault.Message.Zh.ShouldContain(place);
        Read(text).Cohorts.ShouldBeEmpty();
    }

    private static CohortReading Read(string text) =>
        CohortText.Read(text, code => code.ToUpperInvariant() switch { "Z1" => "Z1", "Z2" => "Z2", _ => null });
}

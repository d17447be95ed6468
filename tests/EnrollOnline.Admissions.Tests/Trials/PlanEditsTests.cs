using EnrollOnline.Admissions.Trials;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Trials;

public sealed class PlanEditsTests
{
    private static readonly HashSet<string> _schools = ["S1", "S2"];

    [Fact]
    public void A_line_is_a_school_and_the_cap_may_be_left_out()
    {
        var reading = PlanEdits.Read("\uFEFFschool,plan,cap\r\nS1,90,100\r\n\r\nS2, 45 ,\r\n", _schools);

        reading.Faults.ShouldBeEmpty();
        reading.Plans.ShouldBe([new("S1", 90, 100), new("S2", 45, null)]);
        PlanEdits.Read("S2,45", _schools).Plans.ShouldBe([new("S2", 45, null)]);
    }

    [Theory]
    [InlineData("S1,90,100\nS9,1,1", 2, "S9")]
    [InlineData("S1,-1,100", 1, "whole numbers")]
    [InlineData("S1,90,many", 1, "whole numbers")]
    [InlineData("S1,90\n\nS1,91", 3, "twice")]
    [InlineData("S1", 1, "school,plan,cap")]
    public void What_cannot_be_read_is_named_with_its_line(string text, int line, string place)
    {
        var reading = PlanEdits.Read(text, _schools);

        var fault = reading.Faults.ShouldHaveSingleItem();
        (fault.Line, reading.Plans.Count).ShouldBe((line, 0));
        fault.Message.En.ShouldContain(place);
    }
}

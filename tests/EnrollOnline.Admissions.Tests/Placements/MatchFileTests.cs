using EnrollOnline.Admissions.Placements;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

public sealed class MatchFileTests
{
    [Fact]
    public void The_example_of_the_manual_is_matched()
    {
        var reading = MatchFile.Read(
            """{"schools":[{"id":"S1","capacity":1,"priority":["B","A"]}],"children":[{"id":"A","preferences":["S1"]},{"id":"B","preferences":["S1"]}]}""");

        reading.Market!.Match().ShouldBe([("A", null), ("B", "S1")]);
    }

    [Theory]
    [InlineData("""{"schools":[],"children":[{"id":"A","preferences":["S9"]}]}""", "$.children[0].preferences[0]", "S9")]
    [InlineData("""{"schools":[{"id":"S","capacity":-1,"priority":[]}],"children":[]}""", "$.schools[0].capacity", "whole number")]
    [InlineData("""{"schools":[{"id":"S","capacity":1,"priority":[]},{"id":"S","capacity":1,"priority":[]}],"children":[]}""", "$.schools[1].id", "taken")]
    [InlineData("""{"schools":[{"id":"S","capacity":1,"priority":["A","A"]}],"children":[{"id":"A","preferences":[]}]}""", "$.schools[0].priority[1]", "twice")]
    [InlineData("""{"schools":[],"children":[],"seed":1}""", "$.seed", "not known")]
    [InlineData("""{"schools":[]""", "$", "JSON")]
    [InlineData("""{"schools":[]}""", "$", "missing")]
    public void Bad_input_is_refused_with_its_place(string json, string path, string about)
    {
        var reading = MatchFile.Read(json);

        reading.Market.ShouldBeNull();
        reading.Error.ShouldNotBeNull().ShouldStartWith("line 1, column ");
        reading.Error.ShouldContain(path + ":");
        reading.Error.ShouldContain(about);
        reading.Error.ShouldNotContain('\n');
    }
}

using EnrollOnline.Rehearsal.Counties;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Counties;

public sealed class DivisionsTests
{
    [Theory]
    [InlineData(RealCounty.Xiaodian, "山西省太原市小店区", 152)]
    [InlineData(RealCounty.Luzhou, "山西省长治市潞州区", 213)] // 215 less two placeholders where nobody lives
    public void Load_reads_every_community_of_a_real_county(string code, string name, int communities)
    {
        var divisions = RealCounty.Divisions(code);

        divisions.County.Full.ShouldBe(name);
        divisions.Communities.Count.ShouldBe(communities);
        divisions.Communities.ShouldAllBe(community => community.Code.Length == 12 && community.Code.StartsWith(code, StringComparison.Ordinal));
        divisions.Communities.Select(community => community.Code).ShouldBeUnique();
    }

    [Fact]
    public void Communities_bear_the_names_that_people_use()
    {
        var names = RealCounty.Divisions(RealCounty.Xiaodian).Communities.Select(community => community.Name).ToList();

        names.ShouldContain("坞城路东社区");
        names.ShouldContain("西柳林村");
        RealCounty.Divisions(RealCounty.Luzhou).Communities.ShouldContain(community => community.Name == "蒋村");
    }

    [Fact]
    public void No_two_communities_lie_on_one_spot()
    {
        RealCounty.Divisions(RealCounty.Luzhou).Communities.Select(community => community.Spot).ShouldBeUnique();
    }

    [Fact]
    public void Load_says_so_when_no_county_has_the_code()
    {
        Divisions.Load("999999").ShouldBeOfType<DivisionsAnswer.UnknownCounty>().Message.ShouldContain("999999");
    }

    [Fact]
    public void Load_names_the_command_when_a_real_county_is_not_made_on_this_machine()
    {
        // 杭州市西湖区 is real, and no part of the rehearsal.
        Divisions.Load("330106").ShouldBeOfType<DivisionsAnswer.NotMade>().Message.ShouldContain("COUNTIES=330106 npm run assets");
    }
}

using System.Text.Json;
using EnrollOnline.Admissions.Facts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Facts;

public sealed class ChildFactsTests
{
    [Fact]
    public void Facts_survive_being_stored_as_json()
    {
        var facts = AChild.OfXiaodian with
        {
            Household = AChild.Known(AChild.Household),
            Property = AChild.Known(AChild.Home with { Share = 0.3333m }),
            ResidencePermit = Fact.Unknown<PermitFact>("源未响应"),
            SocialInsurance = AChild.Known(new InsuranceFact(
                MonthSet.Range(new(2023, 5), new(2024, 4)), new([new(2023, 4)]))),
        };

        var json = JsonSerializer.Serialize(facts);
        var read = JsonSerializer.Deserialize<ChildFacts>(json)!;

        JsonSerializer.Serialize(read).ShouldBe(json);
        read.Household.ShouldBe(facts.Household);
        read.Property.Value!.Share.ShouldBe(0.3333m);
        read.ResidencePermit.ShouldBe(facts.ResidencePermit);
        read.SocialInsurance.ShouldBe(facts.SocialInsurance);
        read.Zone.Value!.Communities.ShouldBe(facts.Zone.Value!.Communities);
    }

    [Fact]
    public void States_are_written_as_words() =>
        JsonSerializer.Serialize(Fact.Unknown<PermitFact>("down")).ShouldContain("\"State\":\"Unknown\"");

    [Fact]
    public void Only_a_known_fact_has_a_value()
    {
        Fact.Unknown<PermitFact>("down").IsKnown(out _).ShouldBeFalse();
        Fact.Absent<PermitFact>(AChild.Register).IsKnown(out _).ShouldBeFalse();
        AChild.Known(AChild.Permit).IsKnown(out var permit).ShouldBeTrue();
        permit.ShouldBe(AChild.Permit);
    }
}

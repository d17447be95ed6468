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
    public void Facts_of_the_law_room_survive_being_stored_too()
    {
        var facts = AChild.OfXiaodian with
        {
            Household = AChild.Known(AChild.Household with { Head = HouseholdHead.Grandparent }),
            Property = AChild.Known(AChild.Home with
            {
                Holders = [new(PropertyOwner.Guardian, 0.5m), new(PropertyOwner.Child, 0.5m)], LastSeat = new(2019, true),
            }),
            ResidencePermit = AChild.Known(AChild.Permit with { Periods = [new(new(2021, 9, 1), new(2025, 8, 31))] }),
            Lease = AChild.Known(AChild.Lease),
            ResidenceRegistration = AChild.Known(new ResidenceRegistrationFact(AChild.Community, new(2020, 1, 1))),
            FlexibleWork = AChild.Known(new FlexibleWorkFact(new(2021, 1, 1))),
            Sibling = AChild.Known(new SiblingFact("S1", 2026)),
            PreviousSchool = Fact.Unknown<PreviousSchoolFact>("源未响应"),
        };

        var json = JsonSerializer.Serialize(facts);
        var read = JsonSerializer.Deserialize<ChildFacts>(json)!;

        JsonSerializer.Serialize(read).ShouldBe(json);
        read.Lease.ShouldBe(facts.Lease);
        read.Sibling.ShouldBe(facts.Sibling);
        read.Household.ShouldBe(facts.Household);
        read.PreviousSchool.ShouldBe(facts.PreviousSchool);
        read.Property.Value!.LastSeat.ShouldBe(new SeatUse(2019, true));
    }

    [Fact]
    public void Facts_that_were_stored_before_there_were_leases_and_siblings_are_read()
    {
        const string Old = """
            {"BirthDate":"2018-03-05",
             "Household":{"State":"Known","Value":{"CountyCode":"140105","CommunityCode":"140105001001","EnteredOn":"2018-03-20","Collective":false,"WithGuardian":true},"Source":{"Confirmer":"register:household","At":null},"Why":null},
             "Property":{"State":"Known","Value":{"CommunityCode":"140105001001","Owner":"Guardian","Share":1,"Kind":"Commercial","RegisteredOn":"2016-06-01"},"Source":{"Confirmer":"register:property","At":null},"Why":null},
             "ResidencePermit":{"State":"Known","Value":{"CommunityCode":"140105001001","HeldSince":"2021-09-01","ValidUntil":"2025-08-31"},"Source":{"Confirmer":"register:permit","At":null},"Why":null},
             "SocialInsurance":{"State":"Unknown","Value":null,"Source":null,"Why":"down"},
             "LabourContract":{"State":"Absent","Value":null,"Source":{"Confirmer":"claim","At":null},"Why":null},
             "BusinessLicence":{"State":"Absent","Value":null,"Source":{"Confirmer":"claim","At":null},"Why":null},
             "Preference":{"State":"Known","Value":{"Group":"martyr","Document":"1"},"Source":{"Confirmer":"officer:王芳","At":null},"Why":null},
             "Zone":{"State":"Known","Value":{"Code":"Z1","Communities":["140105001001"]},"Source":{"Confirmer":"register:zone","At":null},"Why":null}}
            """;

        var read = JsonSerializer.Deserialize<ChildFacts>(Old)!;

        read.Household.Value.ShouldBe(AChild.Household);
        read.Household.Value!.Head.ShouldBeNull();
        read.Property.Value!.Holders.ShouldBeEmpty();
        read.Property.Value.LastSeat.ShouldBeNull();
        read.ResidencePermit.Value!.Periods.ShouldBeEmpty();
        read.Preference.Value!.ConfirmedBy.ShouldBeNull();
        read.Lease.ShouldBe(Fact.Absent<LeaseFact>(FactSource.NotClaimed));
        read.PreviousSchool.ShouldBe(Fact.Absent<PreviousSchoolFact>(FactSource.NotClaimed));
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

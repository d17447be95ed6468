using System.Text.Json;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Transport;
using Shouldly;
using Xunit;
using static EnrollOnline.RecordChecks.IdDocuments.IdDocumentKind;

namespace EnrollOnline.RecordChecks.Tests.IdDocuments;

public sealed class IdDocumentTests
{
    private static readonly string NewCard = People.Number("91484019900101001");

    [Theory]
    [InlineData(HongKongMacaoTravelPermit, "h12345678", "H12345678")]
    [InlineData(HongKongMacaoTravelPermit, " Ｍ 1234 5678 (02)", "M12345678")]
    [InlineData(TaiwanTravelPermit, "12345678", "12345678")]
    [InlineData(TaiwanTravelPermit, "1234567801（B）", "12345678")]
    [InlineData(Passport, "e 1234-5678", "E12345678")]
    [InlineData(Passport, "AB1234567", "AB1234567")]
    [InlineData(ForeignPermanentResidence, "usa 1100 960615 01", "USA110096061501")]
    public void Numbers_are_read_as_people_type_them(IdDocumentKind kind, string typed, string number)
    {
        IdDocument.TryRead(kind, typed, out var document).ShouldBe(IdNumberProblem.None);
        document!.Kind.ShouldBe(kind);
        document.Reveal().ShouldBe(number);
    }

    [Theory]
    [InlineData(HongKongMacaoTravelPermit, " ", IdNumberProblem.Missing)]
    [InlineData(HongKongMacaoTravelPermit, "12345678", IdNumberProblem.TravelPermitShape)]
    [InlineData(HongKongMacaoTravelPermit, "H1234567", IdNumberProblem.TravelPermitShape)]
    [InlineData(HongKongMacaoTravelPermit, "A123456(3)", IdNumberProblem.TravelPermitShape)]
    [InlineData(TaiwanTravelPermit, "A123456789", IdNumberProblem.TaiwanPermitShape)]
    [InlineData(TaiwanTravelPermit, "1234567", IdNumberProblem.TaiwanPermitShape)]
    [InlineData(Passport, "E123", IdNumberProblem.PassportShape)]
    [InlineData(Passport, "PASSPORT", IdNumberProblem.PassportShape)]
    [InlineData(Passport, "护照12345678", IdNumberProblem.PassportShape)]
    [InlineData(Passport, "11010519491231002X", IdNumberProblem.OtherDocument)]
    [InlineData(ForeignPermanentResidence, "US1100960615011", IdNumberProblem.PermanentResidenceShape)]
    [InlineData(ForeignPermanentResidence, "114840199001010019", IdNumberProblem.PermanentResidenceShape)]
    [InlineData(ForeignPermanentResidence, "914840199013010019", IdNumberProblem.BirthDate)]
    [InlineData(ResidentId, "11010519491231002X", IdNumberProblem.OtherDocument)]
    [InlineData((IdDocumentKind)99, "E12345678", IdNumberProblem.OtherDocument)]
    public void The_first_thing_wrong_is_named(IdDocumentKind kind, string typed, IdNumberProblem problem)
    {
        IdDocument.TryRead(kind, typed, out var document).ShouldBe(problem);
        document.ShouldBeNull();
    }

    [Fact]
    public void Every_single_mistyped_digit_of_a_new_permanent_residence_card_is_found()
    {
        IdDocument.TryRead(ForeignPermanentResidence, NewCard, out _).ShouldBe(IdNumberProblem.None);
        ResidentIdNumber.TryParse(NewCard, new DateOnly(2025, 6, 1), out _).ShouldBe(IdNumberProblem.OtherDocument);
        for (var place = 0; place < 18; place++)
        {
            foreach (var wrong in "0123456789X".Where(c => c != NewCard[place]))
            {
                var typed = NewCard[..place] + wrong + NewCard[(place + 1)..];
                IdDocument.TryRead(ForeignPermanentResidence, typed, out _).ShouldNotBe(IdNumberProblem.None, typed);
            }
        }
    }

    [Theory]
    [InlineData(HongKongMacaoTravelPermit, "H12345678", "H1234567803")]
    [InlineData(HongKongMacaoTravelPermit, "H1234567800", "h12345678")]
    [InlineData(TaiwanTravelPermit, "12345678", "1234567802(A)")]
    [InlineData(Passport, "E12345678", "ｅ1234 5678")]
    public void A_register_may_write_it_in_another_way(IdDocumentKind kind, string stated, string recorded) =>
        Holder(kind, stated).Holds(recorded).ShouldBeTrue();

    [Theory]
    [InlineData(HongKongMacaoTravelPermit, "H12345678", "M12345678")]
    [InlineData(HongKongMacaoTravelPermit, "H12345678", "H12345679")]
    [InlineData(HongKongMacaoTravelPermit, "H12345678", "12345678")]
    [InlineData(TaiwanTravelPermit, "12345678", "12345679")]
    [InlineData(Passport, "E12345678", "E123456781")]
    [InlineData(Passport, "E12345678", null)]
    public void Another_number_is_another_person(IdDocumentKind kind, string stated, string? recorded) =>
        Holder(kind, stated).Holds(recorded).ShouldBeFalse();

    [Fact]
    public void An_old_paper_with_fifteen_digits_is_the_same_persons()
    {
        People.Mother.Holds("140105" + "900612" + "002").ShouldBeTrue();
        People.Mother.Holds("１４０１０５９００６１２００２").ShouldBeTrue();
        People.Mother.Holds("140105900612003").ShouldBeFalse();
        People.Child.Holds("140105180315001").ShouldBeFalse();
    }

    [Fact]
    public void Who_has_two_documents_may_be_recorded_under_either()
    {
        var both = People.Mother with { Document = Holder(Passport, "E12345678").Document };
        both.Holds("E12345678").ShouldBeTrue();
        both.Holds(People.Mother.Digits()).ShouldBeTrue();
        new PersonAsked("某人", null).Holds("").ShouldBeFalse();
    }

    [Fact]
    public void It_does_not_leak_by_text_or_plain_json_and_crosses_the_wire_in_clear()
    {
        var person = Holder(Passport, "E12345678");
        $"{person}".ShouldNotContain("1234");
        JsonSerializer.Serialize(person).ShouldNotContain("1234");
        var wire = JsonSerializer.Serialize(person, WireJson.Options);
        wire.ShouldContain("E12345678");
        JsonSerializer.Deserialize<PersonAsked>(wire, WireJson.Options).ShouldBe(person);
    }

    private static PersonAsked Holder(IdDocumentKind kind, string number)
    {
        IdDocument.TryRead(kind, number, out var document).ShouldBe(IdNumberProblem.None);
        return new PersonAsked("某人", null, document);
    }
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class HomeSeatUnusedTests
{
    private static readonly HomeSeatUnused Clause = new("c", 6, true, 2024);

    [Fact]
    public void A_home_without_a_known_seat_is_free() => Judge(null).ShouldBeMet("c");

    [Fact]
    public void A_seat_of_six_years_ago_is_over() => Judge(new(2018, false)).ShouldBeMet("c");

    [Fact]
    public void A_seat_of_five_years_ago_locks_and_says_until_when() => Judge(new(2019, false)).ShouldNotBeMet("2025年起可用");

    [Fact]
    public void Brothers_and_sisters_do_not_lock_each_other_out() => Judge(new(2023, true)).ShouldBeMet("c");

    [Fact]
    public void They_do_where_the_rulebook_does_not_exempt_them() =>
        (Clause with { SameFamilyExempt = false }).Judge(Owning(new(2023, true))).ShouldNotBeMet("2029年起可用");

    [Fact]
    public void Without_a_home_nothing_is_locked() => Clause.Judge(AChild.OfXiaodian).ShouldBeMet("c");

    [Fact]
    public void An_open_home_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Property = Verdicts.Open<PropertyFact>() }).ShouldWaitFor(FactName.Property);

    private static Verdict Judge(SeatUse? seat) => Clause.Judge(Owning(seat));

    private static ChildFacts Owning(SeatUse? seat) =>
        AChild.OfXiaodian with { Property = AChild.Known(AChild.Home with { LastSeat = seat }) };
}

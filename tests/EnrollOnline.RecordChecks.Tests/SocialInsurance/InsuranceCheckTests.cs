using EnrollOnline.RecordChecks.SocialInsurance;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.SocialInsurance;

public sealed class InsuranceCheckTests
{
    private static readonly YearMonth First = new(2023, 5);
    private static readonly YearMonth Last = new(2024, 4);
    private static readonly InsuranceQuestion Stated = new(People.Mother, First, Last, "太原市某某科技有限公司");

    private static readonly InsuranceAnswer Recorded = new(
        "李静", People.Mother.Digits(), "太原市某某科技有限公司", [.. YearMonth.Range(First, Last)], []);

    [Fact]
    public void Twelve_months_in_a_row_agree()
    {
        Recorded.MonthsPaid.Count.ShouldBe(12);
        InsuranceCheck.Compare(Stated, Recorded).ShouldMatch();
    }

    [Fact]
    public void A_gap_is_named_month_by_month() =>
        InsuranceCheck.Compare(Stated, Without(new YearMonth(2023, 12), new YearMonth(2024, 1)))
            .ShouldDifferIn("missingMonths").ShouldSatisfyAllConditions(
                field => field.Stated.ShouldBe("2023-05..2024-04"),
                field => field.Recorded.ShouldBe("2023-05..2023-11√ 2023-12..2024-01× 2024-02..2024-04√"));

    [Fact]
    public void The_first_and_the_last_month_count()
    {
        InsuranceCheck.Compare(Stated, Without(First)).ShouldDifferIn("missingMonths").Recorded.ShouldBe("2023-05× 2023-06..2024-04√");
        InsuranceCheck.Compare(Stated, Without(Last)).ShouldDifferIn("missingMonths").Recorded.ShouldBe("2023-05..2024-03√ 2024-04×");
    }

    [Fact]
    public void A_month_paid_afterwards_is_on_record_and_kept_apart_for_the_rulebook()
    {
        var late = new YearMonth(2023, 12);
        var recorded = Without(late) with { MonthsBackPaid = [late] };
        InsuranceCheck.Compare(Stated, recorded).ShouldMatch();
        InsuranceCheck.Masked(Stated, recorded).MonthsBackPaid.ShouldBe([late]);
    }

    [Fact]
    public void Months_paid_afterwards_are_marked_apart_from_the_missing_ones()
    {
        var (late, gap) = (new YearMonth(2023, 6), new YearMonth(2023, 9));
        var recorded = Without(late, gap) with { MonthsBackPaid = [late] };
        var text = InsuranceCheck.Compare(Stated, recorded).ShouldDifferIn("missingMonths").Recorded;
        text.ShouldBe("2023-05√ 2023-06○ 2023-07..2023-08√ 2023-09× 2023-10..2024-04√");
        MonthRun.Read(text).ShouldBe(MonthRun.Of(Stated, recorded));
        MonthRun.Read("2023-12,2024-01 ×").ShouldBeEmpty();
        InsuranceCheck.MissingMonths(Stated, recorded).ShouldBe([gap]);
    }

    [Fact]
    public void The_insured_may_hold_any_document()
    {
        InsuranceCheck.WhyNotComparable(Stated with { Insured = People.Foreigner }).ShouldBe("no-resident-id");
        InsuranceCheck.WhyNotComparable(Stated with { Insured = People.WithPassport }).ShouldBeNull();
        InsuranceCheck.Concerns(Stated with { Insured = People.WithPassport }, Recorded with { InsuredIdNumber = "e1234 5678" }).ShouldBeTrue();
        InsuranceCheck.Masked(Stated, Recorded with { InsuredIdNumber = "E12345678" }).InsuredIdNumber.ShouldBe("E*******8");
    }

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        InsuranceCheck.Compare(Stated, Recorded with { InsuredName = "李婧" }).ShouldDifferIn("name");
        InsuranceCheck.Compare(Stated, Recorded with { Employer = "山西另一家公司" }).ShouldDifferIn("employer").Unsure.ShouldBeFalse();
    }

    [Fact]
    public void A_shortened_employer_is_left_to_a_person() =>
        InsuranceCheck.Compare(Stated with { Employer = "某某科技" }, Recorded).ShouldDifferIn("employer").Unsure.ShouldBeTrue();

    [Fact]
    public void Months_of_more_than_a_year_are_counted_over_new_year() =>
        YearMonth.Range(new YearMonth(2022, 11), new YearMonth(2023, 2)).Select(month => month.ToString())
            .ShouldBe(["2022-11", "2022-12", "2023-01", "2023-02"]);

    private static InsuranceAnswer Without(params YearMonth[] months) =>
        Recorded with { MonthsPaid = [.. Recorded.MonthsPaid.Except(months)] };
}

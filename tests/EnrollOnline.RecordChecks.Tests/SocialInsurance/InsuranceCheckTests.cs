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
                field => field.Recorded.ShouldBe("2023-12,2024-01"));

    [Fact]
    public void The_first_and_the_last_month_count()
    {
        InsuranceCheck.Compare(Stated, Without(First)).ShouldDifferIn("missingMonths").Recorded.ShouldBe("2023-05");
        InsuranceCheck.Compare(Stated, Without(Last)).ShouldDifferIn("missingMonths").Recorded.ShouldBe("2024-04");
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

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PropertyTitleTests
{
    private static readonly PropertyTitle Title =
        new([PropertyOwner.Guardian, PropertyOwner.Child], 0.5m, new(2024, 4, 30));

    private static readonly PropertyInCounty Clause = new("c", AChild.County, Title);

    [Fact]
    public void A_grandparents_home_does_not_count_where_only_guardian_and_child_do() =>
        Judge(AChild.Home with { Owner = PropertyOwner.Grandparent }).ShouldNotBeMet("产权人");

    [Fact]
    public void Exactly_the_smallest_share_counts() => Judge(AChild.Home with { Share = 0.5m }).ShouldBeMet("c");

    [Fact]
    public void Less_than_the_smallest_share_does_not() =>
        Judge(AChild.Home with { Share = 0.49m }).ShouldNotBeMet("0.49，低于要求的0.5");

    [Fact]
    public void The_cut_off_day_is_included() => Judge(AChild.Home with { RegisteredOn = new(2024, 4, 30) }).ShouldBeMet("c");

    [Fact]
    public void A_later_registration_does_not_count() =>
        Judge(AChild.Home with { RegisteredOn = new(2024, 5, 1) }).ShouldNotBeMet("晚于截止日期");

    private static Verdict Judge(PropertyFact home) =>
        Clause.Judge(AChild.OfXiaodian with { Property = AChild.Known(home) });
}

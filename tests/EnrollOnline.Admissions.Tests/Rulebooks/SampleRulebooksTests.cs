using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

public sealed class SampleRulebooksTests
{
    [Fact]
    public void Every_sample_is_sound()
    {
        foreach (var name in Samples.Names)
        {
            var rulebook = Samples.Read(name);
            rulebook.Hash.Length.ShouldBe(64);
            rulebook.Clauses.ShouldAllBe(clause => clause.Assumed ? clause.Note != null : clause.Source != null);
        }
    }

    [Fact]
    public void Taiyuan_2024_is_as_published()
    {
        var rulebook = Samples.Taiyuan;
        rulebook.Calendar.ApplicationOpens.ShouldBe(new DateTime(2024, 7, 8, 8, 0, 0));
        rulebook.Calendar.ApplicationCloses.ShouldBe(new DateTime(2024, 7, 12, 18, 0, 0));
        rulebook.Calendar.ResultsPublished.Date.ShouldBe(new DateTime(2024, 8, 5));
        rulebook.PrivateChoices.Max.ShouldBe(1);
        rulebook.PrivateChoices.LoserRule.ShouldBe(LoserRule.CoOrdination);
        rulebook.Multiples.Mode.ShouldBe(MultiplesMode.OneSharedNumber);
        rulebook.ClassSize.Standard.ShouldBe(45);
        Samples.Read("taiyuan-2024-junior").ClassSize.Standard.ShouldBe(50);
    }

    [Fact]
    public void The_category_order_of_shanxi_is_marked_as_assumed()
    {
        foreach (var rulebook in Samples.Shanxi.Select(Samples.Read))
        {
            rulebook.Categories.ShouldAllBe(category => rulebook.FindClause(category.Clause)!.Assumed);
        }
    }

    [Fact]
    public void Every_file_of_a_rulebook_is_a_sample() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.json").Select(Path.GetFileNameWithoutExtension)
            .ShouldBe(Samples.Names, ignoreOrder: true);

    [Fact]
    public void Xian_2023_is_as_published()
    {
        var rulebook = Samples.Read("xian-2023-primary");
        AgeCheck.LatestBirth(rulebook.Age).ShouldBe(new DateOnly(2017, 8, 31));
        (rulebook.PrivateChoices.Max, rulebook.PrivateChoices.LoserRule).ShouldBe((1, LoserRule.OwnZoneIfSeatsRemain));
        rulebook.MakeUp.ShouldBe(new MakeUpRule(MakeUpMode.Round, 1, LosersOnly: true, RefillsDrawnSchools: false, "XA-makeup"));
        rulebook.FindClause("XA-makeup")!.Assumed.ShouldBeFalse();
        rulebook.PreferenceGroups.Count.ShouldBe(5);
        Samples.Read("xian-2023-junior").PrivateChoices.Strata.ShouldHaveSingleItem().Unfilled.ShouldBe(UnfilledSeats.PassOn);
    }

    [Fact]
    public void Shanghai_2026_is_as_published()
    {
        var rulebook = Samples.Read("shanghai-2026-primary");
        (rulebook.Age.BornFrom, AgeCheck.LatestBirth(rulebook.Age)).ShouldBe((new DateOnly(2019, 9, 1), new DateOnly(2020, 8, 31)));
        (rulebook.ClassSize.Standard, rulebook.ClassSize.Cap).ShouldBe((45, 45));
        (rulebook.PrivateChoices.Max, rulebook.PrivateChoices.LoserRule).ShouldBe((2, LoserRule.BottomOfCategory));
        rulebook.PrivateChoices.Strata.Select(stratum => stratum.Code).ShouldBe(["day", "boarding"]);
        rulebook.Categories.Select(category => category.Name.Zh).ShouldBe(["人户一致", "人户分离", "集体户、公租房", "随迁子女", "统筹安排"]);
    }

    [Fact]
    public void Longhua_2026_ranks_by_type_and_then_by_points()
    {
        var rulebook = Samples.Read("shenzhen-2026-primary");
        rulebook.Categories.ShouldAllBe(category => category.TieBreaks.SequenceEqual(new[] { TieBreak.Points }));
        rulebook.Points!.Items.OfType<PointsPerMonth>().Select(item => (item.Of, item.Each, item.Most)).ShouldBe(
        [
            (MonthsOf.Property, 10, null), (MonthsOf.Lease, 10, null), (MonthsOf.Household, 10, null),
            (MonthsOf.SocialInsurance, 10, null), (MonthsOf.ResidencePermit, 10, (int?)null),
        ]);
    }
}

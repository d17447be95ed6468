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
    public void The_category_order_of_the_samples_is_marked_as_assumed()
    {
        foreach (var rulebook in Samples.Names.Select(Samples.Read))
        {
            rulebook.Categories.ShouldAllBe(category => rulebook.FindClause(category.Clause)!.Assumed);
        }
    }
}

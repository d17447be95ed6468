using EnrollOnline.Admissions.Amendments;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Amendments;

public sealed class AmendmentFinderTests
{
    private static readonly string Taiyuan = Samples.Text("taiyuan-2024-primary");

    [Fact]
    public void A_rulebook_changes_nothing_of_itself_however_it_is_written() =>
        AmendmentFinder.Find(Samples.Taiyuan, Read(CanonicalJson.Of(Taiyuan))).ShouldBeEmpty();

    [Fact]
    public void A_cut_off_day_is_said_as_it_was_and_as_it_is()
    {
        var found = Find("\"registeredBy\": \"2024-04-30\"", "\"registeredBy\": \"2024-03-31\"");

        found.Select(amendment => (amendment.Topic, amendment.Kind, amendment.Subject!.Zh)).ShouldBe(
        [
            (GuideTopic.Categories, AmendmentKind.Changed, "类别A（房户一致）"),
            (GuideTopic.Categories, AmendmentKind.Changed, "类别B（单有户籍或单有住房）"),
        ]);
        found[0].Old.ShouldHaveSingleItem().Text.Zh.ShouldContain("最晚2024年4月30日（含当天）登记");
        found[0].New.ShouldHaveSingleItem().Text.Zh.ShouldContain("最晚2024年3月31日（含当天）登记");
    }

    [Fact]
    public void A_category_that_stands_elsewhere_has_moved_and_the_others_have_not()
    {
        var categories = Samples.Taiyuan.Categories;
        var moved = Samples.Taiyuan with { Categories = [categories[3], categories[0], categories[1], categories[2], categories[4]] };

        var found = AmendmentFinder.Find(Samples.Taiyuan, moved).ShouldHaveSingleItem();

        (found.Kind, found.Subject!.Zh).ShouldBe((AmendmentKind.Moved, "类别D（随迁子女）"));
        (found.Old[0].Text.Zh, found.New[0].Text.Zh).ShouldBe(("第4位", "第1位"));
    }

    [Fact]
    public void A_category_that_is_dropped_is_said_once_with_all_it_asked()
    {
        var without = Samples.Taiyuan with { Categories = [.. Samples.Taiyuan.Categories.Where(category => category.Code != "D")] };

        var found = AmendmentFinder.Find(Samples.Taiyuan, without).ShouldHaveSingleItem();

        (found.Kind, found.Subject!.Zh, found.New.Count).ShouldBe((AmendmentKind.Removed, "类别D（随迁子女）", 0));
        found.Old.ShouldContain(line => line.Text.Zh.Contains("居住证"));
    }

    [Fact]
    public void One_of_that_becomes_all_of_is_said_with_both_trees()
    {
        var found = AmendmentFinder.Find(Samples.Taiyuan, Read(Taiyuan.Replace("\"anyOf\"", "\"allOf\"")));

        found.Select(amendment => (amendment.Kind, amendment.Subject!.Zh)).ShouldBe(
            [(AmendmentKind.Rejoined, "类别B（单有户籍或单有住房）"), (AmendmentKind.Rejoined, "类别D（随迁子女）")]);
        found[0].Old[0].Text.Zh.ShouldBe("下面符合一项就可以：");
        found[0].New[0].Text.Zh.ShouldBe("下面各项都要符合：");
    }

    [Fact]
    public void Parts_that_change_places_between_branches_are_said()
    {
        PermitHeldForMonths year = new("TY-permit", "140105", 12, new(2024, 4, 30)), half = year with { Months = 6 };
        LabourContractHeld contract = new("TY-contract");
        HouseholdWithGuardian guardian = new("TY-guardian");

        AmendmentFinder.Find(
                With(new AnyOf([new AllOf([year, contract]), new AllOf([half, guardian])])),
                With(new AnyOf([new AllOf([half, contract]), new AllOf([year, guardian])])))
            .ShouldHaveSingleItem().Kind.ShouldBe(AmendmentKind.Rejoined);

        static Rulebook With(Evidence evidence) =>
            Samples.Taiyuan with { Categories = [Samples.Taiyuan.Categories[0] with { Evidence = evidence }] };
    }

    [Fact]
    public void A_clause_that_was_assumed_and_is_published_is_said()
    {
        var published = Samples.Taiyuan with
        {
            Clauses = [.. Samples.Taiyuan.Clauses.Select(clause => clause.Id == "TY-A" ? clause with { Assumed = false, Note = null, Source = "local" } : clause)],
        };

        var found = AmendmentFinder.Find(Samples.Taiyuan, published).ShouldHaveSingleItem();

        (found.Topic, found.Kind, found.Subject!.Zh).ShouldBe((GuideTopic.Clauses, AmendmentKind.Changed, "条款TY-A"));
        found.Old[0].Text.Zh.ShouldStartWith("假定：");
        found.New[0].Text.Zh.ShouldBe("已公布，来源local");
    }

    private static IReadOnlyList<RulebookAmendment> Find(string old, string @new) =>
        AmendmentFinder.Find(Samples.Taiyuan, Read(Taiyuan.Replace(old, @new)));

    private static Rulebook Read(string json)
    {
        var reading = RulebookReader.Read(json);
        reading.Errors.ShouldBeEmpty();
        return reading.Rulebook!;
    }
}

using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Clauses;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Categories;

/// <summary>The made-up rulebook reserves seats for migrants and for siblings, and has strata for own pupils and for boarders.</summary>
public sealed class GroupFinderTests
{
    private static readonly ChildFacts All = AChild.OfXiaodian with
    {
        ResidencePermit = AChild.Known(AChild.Permit),
        Sibling = AChild.Known(new SiblingFact("S1", 2026)),
        PreviousSchool = AChild.Known(new PreviousSchoolFact("P1")),
    };

    [Fact]
    public void Reserves_come_before_strata_and_a_stratum_that_families_apply_for_is_not_given() =>
        Find(All).Codes.ShouldBe(["migrant", "sibling", "own-pupils"]);

    [Fact]
    public void Without_facts_there_is_no_group() => Find(AChild.OfXiaodian).Codes.ShouldBeEmpty();

    [Fact]
    public void Open_facts_are_named_and_leave_the_other_groups_alone()
    {
        var groups = Find(All with { Sibling = Verdicts.Open<SiblingFact>() });

        groups.Codes.ShouldBe(["migrant", "own-pupils"]);
        groups.Missing.ShouldHaveSingleItem().Name.ShouldBe(FactName.Sibling);
    }

    [Fact]
    public void A_rulebook_without_reserves_and_strata_has_no_groups()
    {
        var groups = GroupFinder.Find(Samples.Taiyuan, All);

        groups.Codes.ShouldBeEmpty();
        groups.Missing.ShouldBeEmpty();
    }

    private static GroupVerdict Find(ChildFacts facts) => GroupFinder.Find(Samples.Every, facts);
}

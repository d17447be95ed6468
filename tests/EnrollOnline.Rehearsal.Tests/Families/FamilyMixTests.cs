using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.RecordChecks.Addresses;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Rehearsal.Tests.Counties;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Families;

public sealed class FamilyMixTests
{
    private readonly MadeUpCounty county = RealCounty.Make(RealCounty.Xiaodian, Stage.Primary, 20000);

    private IEnumerable<MadeUpFamily> Honest => county.Families.Where(family => family.Snag == Snag.None);

    [Fact]
    public void A_third_are_migrants() => Share(family => family.IsMigrant).ShouldBeInRange(31, 36);

    [Fact]
    public void Three_to_four_fifths_agree_with_every_register() =>
        Share(family => family.Snag == Snag.None).ShouldBeInRange(75, 85);

    [Fact]
    public void A_mistyped_certificate_is_the_majority_of_property_mismatches()
    {
        var mistyped = Share(family => family.Snag == Snag.CertificateMistyped);

        mistyped.ShouldBeGreaterThan(Share(family => family.Snag is Snag.OwnersRunTogether or Snag.OldCertificateTyped) * 2);
        mistyped.ShouldBeInRange(2, 5);
    }

    [Fact]
    public void Every_snag_happens()
    {
        county.Families.Select(family => family.Snag).Distinct().Count().ShouldBe(Enum.GetValues<Snag>().Length);
    }

    [Fact]
    public void One_in_twenty_chooses_a_private_school_and_one_of_those_is_over_its_plan()
    {
        Share(family => family.Stated.Choices.PrivateSchool is not null).ShouldBeInRange(4, 6);
        var wishes = county.Families
            .SelectMany(family => family.Children.Select(_ => family.Stated.Choices.PrivateSchool))
            .OfType<string>().CountBy(school => school).ToDictionary();
        var schools = county.Map.Schools.Where(school => school.Kind == SchoolKind.Private).ToList();
        schools.ShouldContain(school => wishes.GetValueOrDefault(school.Code) > school.Plan);
        schools.ShouldContain(school => wishes.GetValueOrDefault(school.Code) < school.Plan);
    }

    [Fact]
    public void Multiples_are_few_and_wish_both_ways()
    {
        var multiples = county.Families.Where(family => family.Children.Count > 1).ToList();

        (100.0 * multiples.Sum(family => family.Children.Count) / 20000).ShouldBeInRange(1, 2.5);
        multiples.ShouldContain(family => family.Stated.Choices.Together == true);
        multiples.ShouldContain(family => family.Stated.Choices.Together == false);
        multiples.ShouldAllBe(family => family.Children.Select(child => child.Name).Distinct().Count() == family.Children.Count);
        county.Families.Where(family => family.Children.Count == 1).ShouldAllBe(family => family.Stated.Choices.Together == null);
    }

    [Fact]
    public void Names_are_as_names_are()
    {
        var names = county.Families.SelectMany(family => family.Children).Select(child => child.Name).ToList();

        names.ShouldContain(name => name.Contains('·'));
        names.ShouldContain(name => name.Length > 25);
        names.ShouldContain(name => name.EnumerateRunes().Any(rune => rune.Value > 0xFFFF));
        names.ShouldContain(name => name.StartsWith("令狐", StringComparison.Ordinal) || name.StartsWith("欧阳", StringComparison.Ordinal));
        // Bogus alone draws 王 as often as 覃; among Shanxi families it leads.
        (100.0 * names.Count(name => name[0] is '王' or '张' or '李') / names.Count).ShouldBeInRange(20, 35);
    }

    [Fact]
    public void Addresses_are_typed_in_other_words_and_mean_the_same_place()
    {
        var pairs = Honest.SelectMany(family => (IEnumerable<(string? Typed, string? Recorded)>)
        [
            (family.Stated.Home?.Address, family.Records.Property?.Location),
            (family.Stated.Household.Address, family.Records.Book?.Address),
            (family.Stated.Permit?.Address, family.Records.Permit?.Address),
        ]).Where(pair => pair.Typed is not null && pair.Recorded is not null).ToList();

        pairs.Count(pair => pair.Typed != pair.Recorded).ShouldBeGreaterThan(pairs.Count / 2);
        pairs.FindAll(pair => AddressComparison.Compare(pair.Typed, pair.Recorded) == AddressOutcome.Different).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_honest_family_states_its_records_say_too()
    {
        foreach (var family in Honest)
        {
            var (stated, records) = (family.Stated, family.Records);
            records.Book?.BookNumber.ShouldBe(stated.Household.BookNumber);
            records.Book?.CommunityCode.ShouldBe(stated.Household.CommunityCode);
            records.Property?.CertificateNumber.ShouldBe(stated.Home!.CertificateNumber);
            records.Property?.Owners.Select(owner => owner.IdNumber).ShouldContain(stated.Home!.Owners[0].IdNumber);
            records.Permit?.PermitNumber.ShouldBe(stated.Permit!.PermitNumber);
            (stated.Permit is null).ShouldBe(!family.IsMigrant);
        }
    }

    [Fact]
    public void An_honest_migrant_family_meets_the_thresholds_at_the_cut_off()
    {
        var cutOff = county.Season.CutOff;
        var twelve = YearMonth.Range(YearMonth.Of(cutOff).AddMonths(-11), YearMonth.Of(cutOff)).ToList();
        foreach (var family in Honest.Where(family => family.IsMigrant))
        {
            family.Records.Permit!.HeldSince.ShouldBeLessThanOrEqualTo(cutOff.AddMonths(-12));
            family.Records.Permit.ValidUntil.ShouldBeGreaterThanOrEqualTo(cutOff);
            (family.Records.Account is null).ShouldBe(family.Stated.Licence is not null);
            family.Records.Account?.MonthsPaid.Intersect(twelve).Count().ShouldBe(12);
        }
    }

    [Fact]
    public void Registers_answer_for_the_families_they_know()
    {
        var family = Honest.First(family => family.Records.Book is not null);

        county.Registers.BookOf(family.Children[0].IdNumber).ShouldBe(family.Records.Book);
    }

    private double Share(Func<MadeUpFamily, bool> which) => 100.0 * county.Families.Count(which) / county.Families.Count;
}

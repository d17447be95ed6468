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
        Judge(AChild.Home with { Owner = PropertyOwner.Grandparent }).ShouldNotBeMet("房屋产权人不是招生细则认可的监护人或孩子");

    [Fact]
    public void Exactly_the_smallest_share_counts() => Judge(AChild.Home with { Share = 0.5m }).ShouldBeMet("c");

    [Fact]
    public void Less_than_the_smallest_share_does_not() =>
        Judge(AChild.Home with { Share = 0.49m }).ShouldNotBeMet("0.49，低于要求的0.5");

    [Fact]
    public void Shares_of_accepted_owners_are_added_up_and_those_of_others_left_out()
    {
        Judge(Held((PropertyOwner.Guardian, 0.3m), (PropertyOwner.Grandparent, 0.5m), (PropertyOwner.Child, 0.2m))).ShouldBeMet("c");
        Judge(Held((PropertyOwner.Guardian, 0.3m), (PropertyOwner.Grandparent, 0.51m), (PropertyOwner.Child, 0.19m)))
            .ShouldNotBeMet("0.49，低于要求的0.5");
    }

    [Fact]
    public void Thirds_make_a_whole() =>
        (Clause with { Title = Title with { MinimumShare = 1 } }).Judge(Owning(Held(
            (PropertyOwner.Guardian, 0.3333m), (PropertyOwner.Guardian, 0.3333m), (PropertyOwner.Child, 0.3333m)))).ShouldBeMet("c");

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.51, true)]
    public void More_than_a_share_does_not_include_it(double share, bool counts)
    {
        var verdict = (Clause with { Title = Title with { MinimumShare = 0, ShareAbove = 0.5m } })
            .Judge(Owning(AChild.Home with { Share = (decimal)share }));

        if (counts)
        {
            verdict.ShouldBeMet("c");
        }
        else
        {
            verdict.ShouldNotBeMet("产权份额为0.5，没有超过0.5");
        }
    }

    [Fact]
    public void A_kind_of_home_that_is_not_named_does_not_count()
    {
        var clause = Clause with { Title = Title with { Kinds = [PropertyKind.Commercial, PropertyKind.Resettlement] } };

        clause.Judge(Owning(AChild.Home with { Kind = PropertyKind.Resettlement })).ShouldBeMet("c");
        clause.Judge(Owning(AChild.Home with { Kind = PropertyKind.Undelivered })).ShouldNotBeMet("网签未交付的房屋不在");
    }

    [Fact]
    public void The_cut_off_day_is_included() => Judge(AChild.Home with { RegisteredOn = new(2024, 4, 30) }).ShouldBeMet("c");

    [Fact]
    public void A_later_registration_does_not_count() =>
        Judge(AChild.Home with { RegisteredOn = new(2024, 5, 1) }).ShouldNotBeMet("晚于截止日期");

    private static PropertyFact Held(params (PropertyOwner Owner, decimal Share)[] holders) =>
        AChild.Home with { Share = 0, Holders = [.. holders.Select(holder => new OwnerShare(holder.Owner, holder.Share))] };

    private static Verdict Judge(PropertyFact home) => Clause.Judge(Owning(home));

    private static ChildFacts Owning(PropertyFact home) => AChild.OfXiaodian with { Property = AChild.Known(home) };
}

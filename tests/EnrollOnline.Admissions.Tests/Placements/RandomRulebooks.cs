using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using FsCheck;
using FsCheck.Fluent;
using CoOrdinationOrder = EnrollOnline.Admissions.Rulebooks.CoOrdinationOrder;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Random rulebooks: the seat rules of every county mixed, on three categories.</summary>
internal static class RandomRulebooks
{
    private static readonly Rulebook Plain = Samples.Taiyuan with
    {
        Categories = [.. Samples.Taiyuan.Categories.Take(3).Select(category => category with { TieBreaks = [] })],
    };

    private static readonly Evidence Anybody = Samples.Taiyuan.Categories[^1].Evidence;

    public static Gen<Rulebook> All { get; } =
        from breaks in TieBreaks.ArrayOf(Plain.Categories.Count)
        from loser in Any<LoserRule>()
        from multiples in Any<MultiplesMode>()
        from scope in Any<LotteryScope>()
        from coOrdination in Any<CoOrdinationOrder>()
        from reserves in Reserves("migrant", "near")
        from strata in Strata("own", "boarding")
        from siblings in Siblings
        from promotion in Promotion
        select Plain with
        {
            Categories = [.. Plain.Categories.Zip(breaks, (category, ties) => category with { TieBreaks = ties })],
            PrivateChoices = new PrivateChoiceRule(2, loser, "TY-private") { Strata = strata },
            PublicChoices = Plain.PublicChoices with { Max = 3 },
            Multiples = Plain.Multiples with { Mode = multiples },
            Lottery = Plain.Lottery with { Scope = scope },
            CoOrdination = Plain.CoOrdination with { Order = coOrdination },
            Reserves = reserves,
            Siblings = siblings,
            Promotion = promotion,
        };

    private static Gen<TieBreak[]> TieBreaks =>
        from order in Gen.Shuffle(Enum.GetValues<TieBreak>())
        from many in Gen.Choose(0, 2)
        select order[..many];

    private static Gen<SiblingRule?> Siblings =>
        from effect in Any<SiblingEffect>()
        from after in Gen.Elements(Plain.Categories.Select(category => category.Code).ToArray())
        from given in Gen.Choose(0, 4)
        select given == 0 ? null : new SiblingRule(effect, effect == SiblingEffect.AfterCategory ? after : null, "TY-public");

    private static Gen<PromotionRule?> Promotion =>
        from mode in Any<PromotionMode>()
        from given in Gen.Choose(0, 4)
        select given == 0 ? null : new PromotionRule(mode, "TY-public");

    private static Gen<ReserveRule[]> Reserves(params string[] codes) =>
        from order in Gen.Shuffle(codes)
        from many in Gen.Choose(0, codes.Length)
        from whens in Any<ReserveOrder>().ArrayOf(many)
        select order.Zip(whens, (code, when) => new ReserveRule(code, new(code, code), when, "TY-public", Anybody)).ToArray();

    private static Gen<StratumRule[]> Strata(params string[] codes) =>
        from order in Gen.Shuffle(codes)
        from many in Gen.Choose(0, codes.Length)
        from unfilled in Any<UnfilledSeats>().ArrayOf(many)
        select order.Zip(unfilled, (code, left) => new StratumRule(code, new(code, code), left, "TY-private", null)).ToArray();

    /// <summary>The same rulebook with one rule less, where no row of a county depends on it.</summary>
    public static IEnumerable<Rulebook> Simpler(Rulebook rules)
    {
        if (rules.Siblings is not null)
        {
            yield return rules with { Siblings = null };
        }

        if (rules.Promotion is not null)
        {
            yield return rules with { Promotion = null };
        }

        if (rules.Multiples.Mode != MultiplesMode.Independent)
        {
            yield return rules with { Multiples = rules.Multiples with { Mode = MultiplesMode.Independent } };
        }

        if (rules.PrivateChoices.LoserRule != LoserRule.BottomOfCategory)
        {
            yield return rules with { PrivateChoices = rules.PrivateChoices with { LoserRule = LoserRule.BottomOfCategory } };
        }

        if (rules.CoOrdination.Order != CoOrdinationOrder.PublishedNeighbours)
        {
            yield return rules with { CoOrdination = rules.CoOrdination with { Order = CoOrdinationOrder.PublishedNeighbours } };
        }
    }

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}

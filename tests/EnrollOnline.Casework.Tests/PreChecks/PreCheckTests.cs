using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.PreChecks;
using EnrollOnline.Casework.Reviews;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.PreChecks;

/// <summary>What a pre-check says is what the engine says of the same facts, whatever a family answers.</summary>
public sealed class PreCheckTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>Questions that were not asked could not have changed the category.</summary>
    [Theory, MemberData(nameof(SampleRules.Names), MemberType = typeof(SampleRules))]
    public void The_category_is_that_of_the_engine_on_all_facts(string name)
    {
        var rulebook = SampleRules.Of(name);
        Prop.ForAll(Draws, draws =>
        {
            var answers = Everything(rulebook, draws, unsure: false);
            var state = new PreCheck(rulebook).After(answers);
            var all = CategoryFinder.Find(WithoutTies(rulebook), new MadeUpFacts(rulebook, new QuestionList(rulebook)).Of(answers));
            return Same(state.Verdict, all).Label($"{state.Verdict} / {all}");
        }).Check(Many);
    }

    /// <summary>An answer that is not sure leaves the category open or does not matter; what is sure whatever comes is never better than what comes.</summary>
    [Theory, MemberData(nameof(SampleRules.Names), MemberType = typeof(SampleRules))]
    public void What_is_not_sure_never_promises_too_much(string name)
    {
        var rulebook = SampleRules.Of(name);
        var codes = rulebook.Categories.Select(category => category.Code).ToList();
        Prop.ForAll(Draws, draws =>
        {
            var check = new PreCheck(rulebook);
            var state = check.After(Everything(rulebook, draws, unsure: true));
            return state.Next is null && state.Verdict switch
            {
                CategoryVerdict.CannotTell open => state.Given.Any(given => given.Choice.Code is PreCheckChoice.UnsureCode or "no-certificate")
                    && check.AtLeast(state.Facts) is { } least && codes.IndexOf(least.Code) >= codes.IndexOf(open.BestOpen),
                CategoryVerdict.Placed placed => placed.Code == check.AtLeast(state.Facts)!.Code,
                _ => true,
            };
        }).Check(Many);
    }

    /// <summary>A condition that a family says it meets, in the rulebook's own words, is met; one that it denies is not.</summary>
    [Theory, MemberData(nameof(SampleRules.Names), MemberType = typeof(SampleRules))]
    public void A_condition_is_judged_as_it_was_answered(string name)
    {
        var rulebook = SampleRules.Of(name);
        var (questions, leaves) = (new QuestionList(rulebook), new RuleLeaves(rulebook));
        foreach (var fact in Enum.GetValues<FactName>().Where(fact => fact is not (FactName.Household or FactName.Property or FactName.Zone or FactName.Preference or FactName.LabourContract)))
        {
            var question = questions.Worded(fact);
            foreach (var choice in question.Choices.Where(choice => choice.Code != PreCheckChoice.UnsureCode))
            {
                var facts = new MadeUpFacts(rulebook, questions).Of(new Dictionary<string, string>
                {
                    [PreCheckCodes.Household] = "elsewhere", [PreCheckCodes.Home] = "none", [PreCheckCodes.Birth] = "in-time",
                    [QuestionList.CodeOf(FactName.Lease)] = "none", [question.Code] = choice.Code,
                });
                if (choice.Meets is { } met)
                {
                    met.Judge(facts).ShouldBeOfType<Verdict.Met>($"{name}: {choice.Words!.En}");
                }
                else
                {
                    leaves.On(fact).ShouldAllBe(leaf => leaf.Judge(facts) is Verdict.NotMet);
                }
            }
        }
    }

    /// <summary>The zone is taken from the same fact as a review takes it from.</summary>
    [Theory, MemberData(nameof(SampleRules.Names), MemberType = typeof(SampleRules))]
    public void The_zone_follows_as_in_a_review(string name)
    {
        var rulebook = SampleRules.Of(name);
        Prop.ForAll(Draws, draws =>
        {
            var facts = new MadeUpFacts(rulebook, new QuestionList(rulebook)).Of(Everything(rulebook, draws, unsure: false));
            var living = ZoneTable.LivingCommunity(facts, new ApplicationForm());
            // A community of another county is in no zone of this one.
            var own = living?.StartsWith(rulebook.CountyCode, StringComparison.Ordinal) == true ? living : null;
            return facts.Property.State == FactState.Unknown || own == (facts.Zone.IsKnown(out var zone) ? zone.Code : null);
        }).Check(Many);
    }

    [Theory]
    [InlineData("own-home", "A")]
    [InlineData("grandparents", "B")]
    [InlineData("tenant", "B")]
    [InlineData("migrant", "D")]
    [InlineData("licence", "D")]
    [InlineData("no-certificate", null)]
    public void A_situation_gives_the_category_that_taiyuan_gives_it(string code, string? category)
    {
        var state = Situation.All.Single(situation => situation.Code == code).Under(SampleRules.Of("taiyuan-2024-primary"));

        (state.Verdict as CategoryVerdict.Placed)?.Code.ShouldBe(category);
        (state.Verdict is CategoryVerdict.CannotTell).ShouldBe(category is null);
    }

    [Theory]
    [InlineData("next-year", false)]
    [InlineData("younger", false)]
    [InlineData("in-time", true)]
    public void Age_is_asked_first_and_may_settle_all(string born, bool goesOn)
    {
        var state = new PreCheck(SampleRules.Of("taiyuan-2024-primary")).After(new Dictionary<string, string> { [PreCheckCodes.Birth] = born });

        (state.Next is not null).ShouldBe(goesOn);
        (state.Verdict is CategoryVerdict.NotEligible).ShouldBe(!goesOn);
    }

    [Fact]
    public void Where_categories_go_by_points_nothing_is_foretold() =>
        new PreCheck(SampleRules.Of("shenzhen-2026-primary")).CanTell.ShouldBe(
            !SampleRules.Of("shenzhen-2026-primary").Categories.Any(category => Admissions.Guides.LeafWords.Of(category.Evidence).Any(leaf => leaf is PointsAtLeast)));

    private static Arbitrary<int[]> Draws => Arb.From(Gen.ArrayOf(Gen.Choose(0, 10_000), 40));

    private static bool Same(CategoryVerdict? asked, CategoryVerdict all) => (asked, all) switch
    {
        (CategoryVerdict.Placed one, CategoryVerdict.Placed other) => one.Code == other.Code,
        (CategoryVerdict.NotEligible, CategoryVerdict.NotEligible) => true,
        (CategoryVerdict.CannotTell one, CategoryVerdict.CannotTell other) => one.BestOpen == other.BestOpen,
        _ => false,
    };

    private static Rulebook WithoutTies(Rulebook rulebook) =>
        rulebook with { Categories = [.. rulebook.Categories.Select(category => category with { TieBreaks = [] })] };

    /// <summary>An answer to every question that could come up.</summary>
    private static Dictionary<string, string> Everything(Rulebook rulebook, int[] draws, bool unsure)
    {
        var (questions, answers, at) = (new QuestionList(rulebook), new Dictionary<string, string>(StringComparer.Ordinal), 0);
        Take(questions.Birth);
        foreach (var fact in Enum.GetValues<FactName>())
        {
            while (questions.For(fact, answers).FirstOrDefault(question => !answers.ContainsKey(question.Code)) is { } question)
            {
                Take(question);
            }
        }

        return answers;

        void Take(PreCheckQuestion question)
        {
            var choices = question.Choices.Where(choice => unsure || choice.Code != PreCheckChoice.UnsureCode).ToList();
            answers[question.Code] = choices[draws[at++] % choices.Count].Code;
        }
    }
}

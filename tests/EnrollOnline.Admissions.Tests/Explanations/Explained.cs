using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Explanations;

/// <summary>Explains children of small markets, under a rulebook that a test may change.</summary>
internal static class Explained
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Z"] = "平阳路小学", ["N"] = "师范街小学", ["M"] = "建设路小学", ["P"] = "育英学校",
    };

    public static PlacementInput With(this PlacementInput input, Func<Rulebook, Rulebook> change) =>
        input with { Rulebook = change(input.Rulebook) };

    /// <summary>Gives every category the same tie-breaks.</summary>
    public static PlacementInput RankedBy(this PlacementInput input, params TieBreak[] tieBreaks) => input.With(rules => rules with
    {
        Categories = [.. rules.Categories.Select(category => category with { TieBreaks = tieBreaks })],
    });

    public static Explanation Explain(this PlacementInput input, string number, ExplainedHome? home = null) =>
        input.Rulebook.Explain(input.Placed().Children.Single(child => child.ApplicationNumber == number), home);

    public static Explanation Explain(this Rulebook rulebook, ChildPlacement child, ExplainedHome? home = null) =>
        ExplanationWriter.Explain(
            rulebook, new CategoryVerdict.Placed(child.CategoryCode, TieValues.None, [], []), child, Names, home);

    /// <summary>The one paragraph about a school.</summary>
    public static (Wording Text, ExplanationFigures.AtSchool Figures) At(this Explanation explanation, string school)
    {
        var paragraph = explanation.Paragraphs.Single(found => found.Topic == ExplanationTopic.School && found.Subject == school);
        return (paragraph.Text, paragraph.Figures.ShouldBeOfType<ExplanationFigures.AtSchool>());
    }

    public static IReadOnlyList<string> ClausesAt(this Explanation explanation, string school) =>
        explanation.Paragraphs.Single(found => found.Topic == ExplanationTopic.School && found.Subject == school).Clauses;

    /// <summary>Both languages hold their own words.</summary>
    public static void ShouldSay(this Wording text, string zh, string en)
    {
        text.Zh.ShouldContain(zh);
        text.En.ShouldContain(en);
    }
}

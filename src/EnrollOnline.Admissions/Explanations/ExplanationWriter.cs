using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>
/// Writes explanations in plain words: the result, the category and why not a better one, every school of the list
/// with its last admitted, the lottery, and what would have been different without the private choice.
/// </summary>
public static class ExplanationWriter
{
    /// <summary>Writes one child's explanation.</summary>
    /// <param name="rulebook">The rules that were applied.</param>
    /// <param name="category">Where the facts put the child.</param>
    /// <param name="child">The child's placement.</param>
    /// <param name="schoolNames">School names by code; a code without a name is shown as it is.</param>
    /// <param name="home">What is known of the child beside; null for nothing.</param>
    public static Explanation Explain(
        Rulebook rulebook,
        CategoryVerdict.Placed category,
        ChildPlacement child,
        IReadOnlyDictionary<string, string> schoolNames,
        ExplainedHome? home = null)
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(category);
        var schools = new SchoolWords(rulebook, schoolNames, home ?? ExplainedHome.Unknown);
        List<ExplanationParagraph> paragraphs =
            [ResultWords.Paragraph(rulebook, child, schools.Name), Category(rulebook, category)];
        paragraphs.AddRange(category.NotBetter.Select(better => NotBetter(rulebook, better)));
        paragraphs.AddRange(schools.Paragraphs(child.Trace));
        if (child.LotteryNumber is not null)
        {
            paragraphs.Add(Lottery(rulebook, child.LotteryNumber));
        }

        if (child.WithoutPrivate is { } without)
        {
            paragraphs.Add(WithoutWords.Paragraph(rulebook, child, without, schools.Name));
        }

        return new(child.ApplicationNumber, paragraphs);
    }

    private static ExplanationParagraph Category(Rulebook rulebook, CategoryVerdict.Placed category)
    {
        var rule = rulebook.FindCategory(category.Code);
        var zh = string.Concat(category.Grounds.Select(ground => ground.Text.Zh));
        var en = string.Join(' ', category.Grounds.Select(ground => ground.Text.En));
        // A case that was listed while it was open has a category without grounds.
        var because = category.Grounds.Count == 0 ? new Wording("", "") : new Wording($"依据：{zh}", $" Because: {en}");
        return new(
            ExplanationTopic.Category,
            category.Code,
            new(
                $"孩子属于类别{category.Code}（{rule?.Name.Zh}）。{because.Zh}",
                $"The child is in category {category.Code} ({rule?.Name.En}).{because.En}"),
            Clauses(rule?.Clause, category.Grounds));
    }

    private static ExplanationParagraph NotBetter(Rulebook rulebook, CategoryNotMet better)
    {
        var rule = rulebook.FindCategory(better.Code);
        var zh = string.Concat(better.Grounds.Select(ground => ground.Text.Zh).Distinct());
        var en = string.Join(' ', better.Grounds.Select(ground => ground.Text.En).Distinct());
        return new(
            ExplanationTopic.NotBetter,
            better.Code,
            new(
                $"没有列入类别{better.Code}（{rule?.Name.Zh}）：{zh}",
                $"Not in category {better.Code} ({rule?.Name.En}): {en}"),
            Clauses(rule?.Clause, better.Grounds));
    }

    private static ExplanationParagraph Lottery(Rulebook rulebook, string number) => new(
        ExplanationTopic.Lottery,
        null,
        new(
            $"摇号号码：{number}。号码小的排在前面；它由公开的种子和报名号（捆绑的多胞胎用共同编号）算出，任何人都可以重新计算。",
            $"Lottery number: {number}. Smaller numbers come first; it follows from the published seed and the application number (multiples drawn together: their common id), and anybody can recompute it."),
        [rulebook.Lottery.Clause])
    {
        Figures = new ExplanationFigures.Drawn(number),
    };

    private static IReadOnlyList<string> Clauses(string? clause, IReadOnlyList<Ground> grounds) =>
        [.. grounds.Select(ground => ground.Clause).Prepend(clause ?? "").Where(id => id.Length > 0).Distinct()];
}

using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on schools and points ask.</summary>
internal static class SchoolWords
{
    public static Wording Sibling(ElderSiblingEnrolled it) => new(
        $"孩子的哥哥或姐姐在本学段的学校读书，{it.Year}年秋季开学后还在校。",
        $"An elder brother or sister is at a school of the stage and stays beyond the entry of {it.Year}.");

    public static Wording Previous(PreviousSchoolIn it) => new(
        $"孩子的学籍在下列学校之一（学校代码）：{string.Join('、', it.Schools)}。",
        $"The child's student record is at one of these schools, by code: {string.Join(", ", it.Schools)}.");

    public static Wording Points(PointsAtLeast it)
    {
        var points = Phrase.Points(it.Hundredths);
        return it.OfOneItem
            ? new($"积分中“{it.Items[0].Name.Zh}”一项不少于{points}分。", $"At least {points} points for: {it.Items[0].Name.En}.")
            : new($"积分合计不少于{points}分。", $"At least {points} points in all.");
    }
}

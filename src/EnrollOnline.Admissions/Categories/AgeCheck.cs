using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>
/// The age rule: so many full years on 31 August, that day included (义务教育法 art. 11). There is no upper bound: an
/// over-age child must still be admitted and nobody may ask for a proof.
/// </summary>
public static class AgeCheck
{
    /// <summary>The last date of birth that is old enough.</summary>
    /// <param name="rule">The rule.</param>
    public static DateOnly LatestBirth(AgeRule rule) => rule.On.AddYears(-rule.Years);

    /// <summary>True when the child is old enough.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="birthDate">The child's date of birth.</param>
    public static bool IsOldEnough(AgeRule rule, DateOnly birthDate) => birthDate <= LatestBirth(rule);

    /// <summary>Says why a child is too young and when to come back.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="birthDate">The child's date of birth.</param>
    public static Wording TooYoung(AgeRule rule, DateOnly birthDate)
    {
        var latest = LatestBirth(rule);
        var years = 1;
        while (birthDate > latest.AddYears(years))
        {
            years++;
        }

        var entry = rule.On.Year + years;
        return new(
            $"孩子到{SpokenDate.Zh(rule.On)}还不满{rule.Years}周岁，今年不能报名，请在{entry}年报名。今年要求{SpokenDate.Zh(latest)}（含当天）以前出生。",
            $"The child is not yet {rule.Years} years old on {SpokenDate.En(rule.On)}. Please apply in {entry}. This year admits children born on or before {SpokenDate.En(latest)}.");
    }
}

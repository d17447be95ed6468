using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>
/// The age rule: so many full years on 31 August, that day included (义务教育法 art. 11). There is no upper bound
/// unless a county takes one year group only (Shanghai); an older child then asks the bureau, for the law gives every
/// child a seat and nobody may ask for a proof of being over age.
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

    /// <summary>True when the county takes one year group only and the child was born before it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="birthDate">The child's date of birth.</param>
    public static bool IsTooOld(AgeRule rule, DateOnly birthDate) => birthDate < rule.BornFrom;

    /// <summary>Says which rule of the county leaves an older child out here, and that the bureau still has to find a seat.</summary>
    /// <param name="rule">The rule; it has a first date of birth.</param>
    /// <param name="birthDate">The child's date of birth.</param>
    public static Wording TooOld(AgeRule rule, DateOnly birthDate)
    {
        var (from, latest) = (rule.BornFrom!.Value, LatestBirth(rule));
        return new(
            $"按本县（市、区）规定，今年网上报名只收{SpokenDate.Zh(from)}至{SpokenDate.Zh(latest)}（含首尾两天）出生的孩子，孩子{SpokenDate.Zh(birthDate)}出生，已超过。超龄不影响受教育的权利：义务教育法保证每个适龄儿童少年入学，请联系县（市、区）教育局安排，无须任何超龄证明。",
            $"By this county's rule, online registration takes children born from {SpokenDate.En(from)} to {SpokenDate.En(latest)}, both days included; this child was born on {SpokenDate.En(birthDate)}. Being older takes no right away: the Compulsory Education Law gives every child a seat. Please ask the county's education bureau to place the child; no proof is needed.");
    }

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

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Bureau.Placement;

/// <summary>Says in words what a finished placement was checked for.</summary>
internal static class CheckWords
{
    /// <summary>The check's name.</summary>
    public static string Name(PlacementCheck check, Texts texts) => texts.Find($"bureau.run.check.{check.Name}") ?? check.Name;

    /// <summary>What it looked at: a number and what was counted; anything else as the check says it.</summary>
    public static string Detail(PlacementCheck check, Texts texts)
    {
        var space = check.Detail.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && check.Detail[..space].All(char.IsAsciiDigit)
            && texts.Find($"bureau.run.counted.{check.Detail[(space + 1)..].Replace(' ', '-')}") is { } counted
            ? $"{check.Detail[..space]} {counted}"
            : texts.Find($"bureau.run.said.{check.Detail.Replace(' ', '-')}") ?? check.Detail;
    }
}

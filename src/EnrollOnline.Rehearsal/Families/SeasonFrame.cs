using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>The days and thresholds of a season that families must be made to fit.</summary>
/// <param name="Stage">Primary or junior.</param>
/// <param name="Year">The year of entry.</param>
/// <param name="CutOff">The day by which household, home, permit and insurance count, inclusive.</param>
/// <param name="AgeOn">The day on which the age counts, 31 August of the year.</param>
/// <param name="ApplicationOpens">The first day of filing.</param>
/// <param name="PermitMonths">Months that a residence permit must have been held at the cut-off; 0 where any valid one does.</param>
/// <param name="AsksForWork">Whether migrant families show insurance or a business licence.</param>
public sealed record SeasonFrame(
    Stage Stage, int Year, DateOnly CutOff, DateOnly AgeOn, DateOnly ApplicationOpens, int PermitMonths, bool AsksForWork)
{
    /// <summary>Full years of age that children usually have at entry: six (primary) or twelve (junior).</summary>
    public int EntryAge => Stage == Stage.Primary ? 6 : 12;

    /// <summary>Full years of age below which a filing is refused: six, or eleven for a child who has skipped a year.</summary>
    public int LeastAge => Stage == Stage.Primary ? 6 : 11;

    /// <summary>Children in a class: 45 (primary) or 50 (junior).</summary>
    public int ClassSize => Stage == Stage.Primary ? 45 : 50;

    /// <summary>Taiyuan 2024: cut-off 30 April, filing from 8 July, twelve months of permit and of work.</summary>
    /// <param name="stage">Primary or junior.</param>
    public static SeasonFrame Taiyuan2024(Stage stage) =>
        new(stage, 2024, new(2024, 4, 30), new(2024, 8, 31), new(2024, 7, 8), 12, true);

    /// <summary>Changzhi 2025: cut-off 31 March, filing from 1 August, any valid permit.</summary>
    /// <param name="stage">Primary or junior.</param>
    public static SeasonFrame Changzhi2025(Stage stage) =>
        new(stage, 2025, new(2025, 3, 31), new(2025, 8, 31), new(2025, 8, 1), 0, false);
}

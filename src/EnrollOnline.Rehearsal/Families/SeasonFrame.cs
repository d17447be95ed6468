namespace EnrollOnline.Rehearsal.Families;

/// <summary>The days of a season that families must be made to fit.</summary>
/// <param name="Year">The year of entry.</param>
/// <param name="CutOff">The day by which household, home, permit and insurance count, inclusive.</param>
/// <param name="AgeOn">The day on which the age counts, 31 August of the year.</param>
/// <param name="ApplicationOpens">The first day of filing.</param>
public sealed record SeasonFrame(int Year, DateOnly CutOff, DateOnly AgeOn, DateOnly ApplicationOpens)
{
    /// <summary>Taiyuan 2024: cut-off 30 April, filing from 8 July.</summary>
    public static SeasonFrame Taiyuan2024 { get; } = new(2024, new(2024, 4, 30), new(2024, 8, 31), new(2024, 7, 8));

    /// <summary>Changzhi 2025: cut-off 31 March, filing from 1 August.</summary>
    public static SeasonFrame Changzhi2025 { get; } = new(2025, new(2025, 3, 31), new(2025, 8, 31), new(2025, 8, 1));
}

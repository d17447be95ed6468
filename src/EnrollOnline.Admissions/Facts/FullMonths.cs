namespace EnrollOnline.Admissions.Facts;

/// <summary>Counts full months between days, as the clauses with a number of months reckon them.</summary>
internal static class FullMonths
{
    /// <summary>The most months for which <paramref name="to"/>, so many months earlier, is not before <paramref name="from"/>; 0 when it begins later.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day of reckoning, itself included: 30 April 2023 to 30 April 2024 are 12 months.</param>
    public static int Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, months > 0 && from > to.AddMonths(-months) ? months - 1 : months);
    }
}

using System.Globalization;

namespace EnrollOnline.Admissions;

/// <summary>Dates as people read them, whatever the machine's culture is.</summary>
internal static class SpokenDate
{
    /// <summary>"2024年4月30日".</summary>
    public static string Zh(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>"30 April 2024".</summary>
    public static string En(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

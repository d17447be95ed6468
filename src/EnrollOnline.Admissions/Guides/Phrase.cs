using System.Globalization;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Guides;

/// <summary>Days, hours, shares and lists as families read them.</summary>
internal static class Phrase
{
    /// <summary>A last day, the day itself included; nothing without one.</summary>
    public static Wording By(DateOnly? day, string zh, string en) => day is { } last
        ? new($"，最晚{SpokenDate.Zh(last)}（含当天）{zh}", $", {en} by {SpokenDate.En(last)}, that day included")
        : new("", "");

    /// <summary>"2024年7月8日8:00".</summary>
    public static Wording Moment(DateTime moment)
    {
        var (day, hour) = (DateOnly.FromDateTime(moment), moment.ToString("H:mm", CultureInfo.InvariantCulture));
        return new($"{SpokenDate.Zh(day)}{hour}", $"{SpokenDate.En(day)}, {hour}");
    }

    /// <summary>"一半", "51%", of a home.</summary>
    public static Wording Share(decimal share) => share == 0.5m
        ? new("一半", "half of it")
        : new($"{share * 100:0.##}%", $"{share * 100:0.##} % of it");

    /// <summary>Hundredths of a point as "0.05".</summary>
    public static string Points(int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Months; whole years are said as years as well.</summary>
    public static Wording Months(int months) => months % 12 == 0
        ? new($"{months}个月（{months / 12}年）", months == 12 ? "12 months (a year)" : $"{months} months ({months / 12} years)")
        : new($"{months}个月", months == 1 ? "1 month" : $"{months} months");

    /// <summary>"2024年4月", "April 2024".</summary>
    public static Wording Month(Month month)
    {
        var first = new DateOnly(month.Year, month.Number, 1);
        return new($"{month.Year}年{month.Number}月", first.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
    }

    /// <summary>Whether months of insurance that were paid afterwards (补缴) count.</summary>
    public static Wording BackPaid(bool counts) => counts
        ? new("事后补缴的月份也算", "months paid afterwards count")
        : new("事后补缴的月份不算", "months paid afterwards do not count");

    /// <summary>"甲、乙或丙", "a, b or c".</summary>
    public static Wording Or(IEnumerable<Wording> names)
    {
        var all = names.ToList();
        return all.Count switch
        {
            0 => new("", ""),
            1 => all[0],
            _ => new(
                $"{string.Join('、', all.SkipLast(1).Select(name => name.Zh))}或{all[^1].Zh}",
                $"{string.Join(", ", all.SkipLast(1).Select(name => name.En))} or {all[^1].En}"),
        };
    }
}

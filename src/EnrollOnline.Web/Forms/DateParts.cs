using System.Globalization;
using System.Text;

namespace EnrollOnline.Web.Forms;

/// <summary>A date as it was typed, in three boxes; bind it with <c>[BindProperty] public DateParts Birth { get; set; } = new();</c></summary>
public sealed class DateParts
{
    /// <summary>The year, four digits.</summary>
    public string? Year { get; set; }

    /// <summary>The month, 1 to 12.</summary>
    public string? Month { get; set; }

    /// <summary>The day, 1 to 31.</summary>
    public string? Day { get; set; }

    /// <summary>Whether all three boxes were left empty.</summary>
    public bool Empty => string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day);

    /// <summary>The boxes for a date that is known.</summary>
    public static DateParts Of(DateOnly? date) => date is not { } known ? new DateParts() : new DateParts
    {
        Year = known.Year.ToString(CultureInfo.InvariantCulture),
        Month = known.Month.ToString(CultureInfo.InvariantCulture),
        Day = known.Day.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The date; null when it is incomplete or there is no such day. Full-width digits and the words 年月日 are understood.</summary>
    public DateOnly? Read()
    {
        if (Number(Year) is { } year and >= 1900 and <= 2200 && Number(Month) is { } month and >= 1 and <= 12
            && Number(Day) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day);
        }

        return null;
    }

    private static int? Number(string? typed)
    {
        var seen = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(IsSeen));
        var digits = seen.TrimEnd('年', '月', '日', '号');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // Spaces, and the marks without a width that come along when something is copied out of a chat, are nobody's mistake.
    private static bool IsSeen(char letter) => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format;
}

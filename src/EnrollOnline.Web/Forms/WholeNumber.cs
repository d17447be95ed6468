using System.Globalization;
using System.Text;

namespace EnrollOnline.Web.Forms;

/// <summary>Reads a whole number as people type it.</summary>
public static class WholeNumber
{
    private const int Most = 99_999;

    /// <summary>The number from 0 to 99,999; full-width digits are tolerated. Null for anything else.</summary>
    /// <param name="typed">What was typed.</param>
    public static int? Read(string? typed) =>
        int.TryParse((typed ?? "").Normalize(NormalizationForm.FormKC).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= Most
            ? number
            : null;
}

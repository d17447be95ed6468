using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Makes what people type fit to keep: a phone's full-width letters and stray spaces are nobody's mistake.</summary>
public static class Typed
{
    /// <summary>A name or address: full-width digits and Latin letters made half-width, ends trimmed; brackets stay as they are.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Words(string? typed) => string.Concat((typed ?? "").Trim().Select(HalfWidth));

    /// <summary>The number of a record: as <see cref="Words"/>, without spaces.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Number(string? typed) => string.Concat(Words(typed).Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>A resident ID number: half-width, without spaces, the last x a capital.</summary>
    /// <param name="typed">What was typed.</param>
    public static string IdNumber(string? typed) => IdNumberRules.Normalise(typed);

    private static char HalfWidth(char letter) =>
        letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(letter - 0xFEE0) : letter;
}

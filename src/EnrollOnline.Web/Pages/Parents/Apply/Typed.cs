using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Makes what people type fit to keep: a phone's full-width letters and stray spaces are nobody's mistake.</summary>
public static class Typed
{
    /// <summary>A name or address: full-width digits and Latin letters made half-width, ends trimmed; brackets stay as they are.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Words(string? typed) => string.Concat((typed ?? "").Where(IsSeen).Select(HalfWidth)).Trim();

    /// <summary>The number of a record: as <see cref="Words"/>, without spaces.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Number(string? typed) => string.Concat(Words(typed).Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>A resident ID number: half-width, without spaces, the last x a capital.</summary>
    /// <param name="typed">What was typed.</param>
    public static string IdNumber(string? typed) => IdNumberRules.Normalise(typed);

    // Marks without a width come along when something is copied out of a chat.
    private static bool IsSeen(char letter) =>
        letter is not ('\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e')) && (letter is '\t' || !char.IsControl(letter));

    private static char HalfWidth(char letter) =>
        letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(letter - 0xFEE0) : letter;
}

using System.Text.RegularExpressions;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>The numbers by which registers know people.</summary>
internal static partial class PersonNumbers
{
    private const int OldLength = 15;
    private const int PresentLength = 18;

    /// <summary>Reads a number of any document.</summary>
    /// <returns>Normalised, or null when no document has such a number.</returns>
    public static string? Read(string text)
    {
        var number = IdNumberRules.Normalise(text).ToUpperInvariant();
        if (number.Length is < 5 or > 20 || !number.All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        // 18 digits that begin with 9 are a foreign permanent resident's.
        var resident = number[0] != '9' && number.AsSpan(0, Math.Min(number.Length, PresentLength) - 1).IndexOfAnyExceptInRange('0', '9') < 0
            && number.Length is OldLength or PresentLength;
        return !resident || IdNumberRules.Check(Key(number), DateOnly.MaxValue) == IdNumberProblem.None ? number : null;
    }

    /// <summary>The form in which numbers meet: one of 15 digits (before 1999) becomes that of 18, which GB 11643 makes of it by
    /// the century and the check character, and a travel permit's loses the digits that count its booklets.</summary>
    public static string Key(string number)
    {
        var plain = IdNumberRules.Normalise(number).ToUpperInvariant();
        if (TravelPermit().Match(plain) is { Success: true } permit)
        {
            return permit.Groups["life"].Value;
        }

        if (plain.Length != OldLength || !plain.All(char.IsAsciiDigit))
        {
            return plain;
        }

        var seventeen = $"{plain[..6]}19{plain[6..]}";
        return seventeen + IdNumberRules.CheckCharacter(seventeen);
    }

    [GeneratedRegex(@"^(?:(?<life>[HM][0-9]{8})[0-9]{2}|(?<life>[0-9]{8})[0-9]{2}[A-Z]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex TravelPermit();
}

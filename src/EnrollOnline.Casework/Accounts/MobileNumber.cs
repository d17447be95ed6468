using System.Text;

namespace EnrollOnline.Casework.Accounts;

/// <summary>A mainland mobile number, normalised from what people type.</summary>
/// <param name="Digits">Eleven digits beginning with 1.</param>
public sealed record MobileNumber(string Digits)
{
    /// <summary>Reads a number; full-width digits, spaces, hyphens, brackets and a leading +86, 86 or 0086 are tolerated.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The number, or null when it is not a mainland mobile number.</returns>
    public static MobileNumber? Read(string? typed)
    {
        // Whatever is no digit is a way to write it: spaces, hyphens, brackets, marks that come along from a chat.
        var written = (typed ?? "").Normalize(NormalizationForm.FormKC);
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (written.Any(char.IsLetter))
        {
            return null;
        }

        digits = digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..]
            : digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..]
            : digits;

        return digits.Length == 11 && digits[0] == '1' && digits[1] >= '3' && digits.All(char.IsAsciiDigit)
            ? new MobileNumber(digits)
            : null;
    }

    /// <summary>The number with its middle hidden, so that it cannot leak into a log: 138****5678.</summary>
    public override string ToString() => $"{Digits[..3]}****{Digits[7..]}";
}

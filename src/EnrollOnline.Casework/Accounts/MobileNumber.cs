using System.Text;

namespace EnrollOnline.Casework.Accounts;

/// <summary>A mainland mobile number, normalised from what people type.</summary>
/// <param name="Digits">Eleven digits beginning with 1.</param>
public sealed record MobileNumber(string Digits)
{
    /// <summary>Reads a number; full-width digits, spaces, hyphens and a leading +86 are tolerated.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The number, or null when it is not a mainland mobile number.</returns>
    public static MobileNumber? Read(string? typed)
    {
        var digits = (typed ?? "").Normalize(NormalizationForm.FormKC)
            .Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (digits.StartsWith("+86", StringComparison.Ordinal))
        {
            digits = digits[3..];
        }

        return digits.Length == 11 && digits[0] == '1' && digits[1] >= '3' && digits.All(char.IsAsciiDigit)
            ? new MobileNumber(digits)
            : null;
    }

    /// <summary>The number with its middle hidden, so that it cannot leak into a log: 138****5678.</summary>
    public override string ToString() => $"{Digits[..3]}****{Digits[7..]}";
}

using System.Security.Cryptography;

namespace EnrollOnline.Casework.Applications;

/// <summary>Gives random bytes; a rehearsal puts a seeded source in its place.</summary>
/// <param name="count">How many.</param>
public delegate byte[] RandomBytes(int count);

/// <summary>
/// Makes application numbers (报名号): 13 random characters (65 bits) and a check character, in Crockford's
/// alphabet without I, L, O and U, written in groups, for example <c>7K2M-9XQD-4HTR-0E</c>.
/// The check character is a sum modulo 32 with odd weights: every single wrong character is found.
/// </summary>
public sealed class ApplicationNumbers(RandomBytes random)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 13;

    /// <summary>The source production uses.</summary>
    public static RandomBytes Secure { get; } = RandomNumberGenerator.GetBytes;

    /// <summary>Makes a number.</summary>
    public string Next()
    {
        var letters = string.Concat(random(Length).Select(value => Alphabet[value & 31]));
        return Grouped(letters + Alphabet[CheckOf(letters)]);
    }

    /// <summary>Reads a number as people type it: small letters, spaces, missing hyphens, O for 0, I or L for 1.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The number as it is stored, or null when its check character does not fit.</returns>
    public static string? Read(string? typed)
    {
        var letters = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant()
            .Where(char.IsLetterOrDigit).Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter }));
        return letters.Length == Length + 1
            && letters.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal))
            && letters[^1] == Alphabet[CheckOf(letters[..Length])]
            ? Grouped(letters)
            : null;
    }

    // An odd weight for every place: each single slip changes the sum.
    private static int CheckOf(string letters) =>
        letters.Select((letter, place) => Alphabet.IndexOf(letter, StringComparison.Ordinal) * ((2 * place) + 1)).Sum() & 31;

    private static string Grouped(string letters) => $"{letters[..4]}-{letters[4..8]}-{letters[8..12]}-{letters[12..]}";
}

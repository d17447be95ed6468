namespace EnrollOnline.Casework.Offers;

/// <summary>Codes of notices: 128 random bits in Crockford's base 32, 26 characters, so that nobody finds one by trying.</summary>
internal static class NoticeCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Bits = 128;

    public static string Of(byte[] bytes)
    {
        var value = new System.Numerics.BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var letters = new char[(Bits + 4) / 5];
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            letters[at] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }

        return new string(letters);
    }

    /// <summary>A code as people type it: small letters, O for 0, I or L for 1, hyphens and spaces.</summary>
    public static string Read(string? typed) => string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)
        .Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter }));
}

using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.Admissions.Lotteries;

/// <summary>
/// A lottery number: HMAC-SHA256 with the seed's 32 bytes as key over the UTF-8 text <c>SEASON|SCOPE|ID</c>, where
/// SCOPE is "season" (one number for the whole season) or the school's code, and ID is the application number, or the
/// multiples' id where they share a number. The smaller 256-bit value (first byte most significant) comes first, then
/// the application number in ordinal order. As 64 lowercase hexadecimal digits, ordinal text order is that order.
/// </summary>
public static class LotteryNumber
{
    /// <summary>The scope word of a number that is valid for the whole season.</summary>
    public const string SeasonScope = "season";

    /// <summary>One number, 64 lowercase hexadecimal digits.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="season">The season's id.</param>
    /// <param name="scope"><see cref="SeasonScope"/> or a school's code.</param>
    /// <param name="id">Application number or multiples' id.</param>
    public static string Of(LotterySeed seed, string season, string scope, string id) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(seed.Bytes, Encoding.UTF8.GetBytes($"{season}|{scope}|{id}")));
}

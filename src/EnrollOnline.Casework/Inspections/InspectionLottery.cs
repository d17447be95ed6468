using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.Casework.Inspections;

/// <summary>
/// Who is drawn for a spot check, and who looks: HMAC-SHA-256 under the season's secret over the application number. Nobody
/// can know it before the secret is opened, and everybody can recompute it afterwards.
/// </summary>
/// <param name="secret">The season's secret, 64 hexadecimal digits; its text is the key.</param>
/// <param name="season">Public code of the season.</param>
public sealed class InspectionLottery(string secret, string season)
{
    /// <summary>The number drawn for a case, 64 hexadecimal digits.</summary>
    /// <param name="number">Application number.</param>
    public string Draw(string number) => Of("inspection", number);

    /// <summary>The number drawn for the officer who looks at it.</summary>
    /// <param name="number">Application number.</param>
    public string OfficerDraw(string number) => Of("inspector", number);

    /// <summary>True when a drawn number lies within the share: its first 64 bits, as a part of all, are below it.</summary>
    /// <param name="draw">The number drawn.</param>
    /// <param name="hundredths">The share in hundredths of a percent.</param>
    public static bool IsDrawn(string draw, int hundredths) =>
        (BigInteger)Head(draw) * 10_000 < (BigInteger)hundredths << 64;

    /// <summary>Which of so many officers, in their order, the number falls on.</summary>
    /// <param name="officerDraw">The number drawn for the officer.</param>
    /// <param name="officers">How many there are, at least 1.</param>
    public static int PlaceOf(string officerDraw, int officers) => (int)(Head(officerDraw) % (ulong)officers);

    private string Of(string what, string number) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), Encoding.UTF8.GetBytes($"{what}|{season}|{number}")));

    private static ulong Head(string draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return ulong.Parse(draw.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}

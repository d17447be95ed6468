using System.Buffers;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Numbers written in Chinese: 一百二十三 and 一二三 both mean 123, the second is read digit by digit.</summary>
internal static class ChineseNumber
{
    private const string Plain = "零一二三四五六七八九";

    private const string Formal = "〇壹贰叁肆伍陆柒捌玖";

    /// <summary>Every character of which such numbers are made, and the 第 before them.</summary>
    public static SearchValues<char> Characters { get; } = SearchValues.Create(Plain + Formal + "两十拾百佰千廿卅第");

    /// <summary>The value; text without any of <see cref="Characters"/> is not to be given.</summary>
    public static string Value(string numerals)
    {
        long total = 0, digit = 0;
        var read = new char[numerals.Length];
        var placed = false;
        for (var i = 0; i < numerals.Length; i++)
        {
            var c = numerals[i];
            var place = c switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' => 1000, _ => 0 };
            if (place > 0)
            {
                total += (digit == 0 && (total == 0 || place == 10) ? 1 : digit) * place;
                (digit, placed) = (0, true);
            }
            else if (c is '廿' or '卅')
            {
                total += c == '廿' ? 20 : 30;
                (digit, placed) = (0, true);
            }
            else
            {
                digit = Digit(c);
                read[i] = (char)('0' + digit);
            }
        }

        return placed ? (total + digit).ToString(System.Globalization.CultureInfo.InvariantCulture) : new string(read);
    }

    private static int Digit(char c) =>
        c == '两' ? 2 : Math.Max(Plain.IndexOf(c, StringComparison.Ordinal), Formal.IndexOf(c, StringComparison.Ordinal));
}

using System.Globalization;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Gives out the numbers that papers bear; none twice in a county.</summary>
/// <param name="county">The county.</param>
internal sealed class PaperNumbers(CountyName county)
{
    // Ranges that no operator has been given, so that no message of a rehearsal reaches anybody.
    private static readonly string[] UnusedRanges = ["154", "161", "163", "164", "168", "169"];

    private readonly HashSet<string> idNumbers = [];
    private readonly HashSet<string> others = [];
    private int mobiles;

    /// <summary>A citizen number (GB 11643): place of first registration, birth date, order code (odd for men), check.</summary>
    public string Id(Dice dice, string division, DateOnly birth, bool woman)
    {
        while (true)
        {
            var order = (dice.Below(499) * 2) + (woman ? 2 : 1);
            var seventeen = string.Create(CultureInfo.InvariantCulture, $"{division}{birth:yyyyMMdd}{order:000}");
            var number = seventeen + IdNumberRules.CheckCharacter(seventeen);
            if (idNumbers.Add(number))
            {
                return number;
            }
        }
    }

    /// <summary>A mobile number; multiplying by a number prime to 10^8 scatters them without a repetition.</summary>
    public string Mobile()
    {
        var n = mobiles++;
        var tail = (n + 1L) * 73_939_133 % 100_000_000;
        return string.Create(CultureInfo.InvariantCulture, $"{UnusedRanges[n % UnusedRanges.Length]}{tail:00000000}");
    }

    /// <summary>A household number (户号).</summary>
    public string Book(Dice dice) => Unused(() => Digits(dice, 9));

    /// <summary>A residence permit number.</summary>
    public string Permit(Dice dice, DateOnly issued) => Unused(() => $"J{county.Code}{issued.Year}{Digits(dice, 6)}");

    /// <summary>A certificate number: of the unified register since 2016, or of the housing office before.</summary>
    public string Certificate(Dice dice, DateOnly registered) => Unused(() => IsOld(registered)
        ? $"房权证{(county.City == "太原市" ? "并" : county.City[..1])}字第S{registered.Year}{Digits(dice, 5)}号"
        : $"晋({registered.Year}){county.City}不动产权第0{dice.Below(4)}{Digits(dice, 5)}号");

    /// <summary>A number of a filed purchase contract.</summary>
    public string Contract(Dice dice, DateOnly signed) => Unused(() => $"{county.Code}{signed.Year}{Digits(dice, 7)}");

    /// <summary>A property unit number (GB/T 37346), 28 characters.</summary>
    public string Unit(Dice dice) => Unused(() => $"{county.Code}00{Digits(dice, 4)}GB{Digits(dice, 5)}F{Digits(dice, 8)}");

    /// <summary>A unified social credit code (GB 32100) of a one-person business, with its check character.</summary>
    public string CreditCode(Dice dice)
    {
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return Unused(() =>
        {
            var body = "92" + county.Code + "MA0" + string.Concat(Enumerable.Range(0, 6).Select(_ => Alphabet[dice.Below(31)]));
            var sum = 0;
            var weight = 1;
            foreach (var character in body)
            {
                sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
                weight = weight * 3 % 31;
            }

            return body + Alphabet[(31 - (sum % 31)) % 31];
        });
    }

    /// <summary>A number of a birth certificate (出生医学证明): a letter for the edition, the year, and digits; ten characters.</summary>
    public string BirthCertificate(Dice dice, DateOnly born) =>
        Unused(() => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (born.Year % 20))}{born.Year % 100:00}{Digits(dice, 7)}"));

    /// <summary>A number of a marriage certificate: J, office, year, and digits.</summary>
    public string Marriage(Dice dice, DateOnly registered) => Unused(() => $"J{county.Code}-{registered.Year}-{Digits(dice, 6)}");

    /// <summary>A number of a filed lease.</summary>
    public string Lease(Dice dice, DateOnly filed) => Unused(() => $"租{county.Code}{filed.Year}{Digits(dice, 6)}");

    /// <summary>A number of a certificate of residing apart from the household.</summary>
    public string Residence(Dice dice, DateOnly since) => Unused(() => $"R{county.Code}{since.Year}{Digits(dice, 6)}");

    /// <summary>Whether a certificate of that day is of the kind before the unified register.</summary>
    public static bool IsOld(DateOnly registered) => registered.Year < 2016;

    private static string Digits(Dice dice, int count) =>
        string.Create(count, dice, static (span, dice) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)('0' + dice.Below(10));
            }
        });

    private string Unused(Func<string> next)
    {
        string number;
        do
        {
            number = next();
        }
        while (!others.Add(number));
        return number;
    }
}

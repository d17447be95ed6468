using System.Globalization;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>Good ID numbers of people who do not exist.</summary>
public static class MadeUpId
{
    private static int _last = 100;

    public static string Child() => Born(new DateOnly(2018, 3, 27));

    public static string Adult() => Born(new DateOnly(1990, 5, 6));

    public static string Born(DateOnly on)
    {
        var seventeen = string.Create(
            CultureInfo.InvariantCulture, $"140105{on:yyyyMMdd}{Interlocked.Increment(ref _last) % 1000:000}");
        return seventeen + IdNumberRules.CheckCharacter(seventeen);
    }
}

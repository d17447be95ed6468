using Bogus;
using Bogus.DataSets;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Draws names of people.</summary>
internal sealed class PersonNames
{
    private const int FromBogusIn10000 = 3500;
    private readonly Name bogus = new("zh_CN");

    /// <summary>A surname of the country or of Shanxi.</summary>
    public static string Surname(Dice dice, bool fromShanxi) => dice.Weighted(fromShanxi ? Surnames.Shanxi : Surnames.Country);

    /// <summary>An adult's name.</summary>
    public static string Adult(Dice dice, string surname, bool woman) =>
        surname + dice.Pick(woman ? GivenNames.Mothers : GivenNames.Fathers);

    /// <summary>A grandparent's name.</summary>
    public static string Elder(Dice dice, string surname, bool woman) =>
        surname + dice.Pick(woman ? GivenNames.Grandmothers : GivenNames.Grandfathers);

    /// <summary>A child's name. Families with rare, minority and very long names come at fixed numbers, so that every
    /// rehearsal of a hundred or more has all of them.</summary>
    public string Child(Dice dice, int family, string surname, bool girl) => (family % 389, family % 211, family % 1501) switch
    {
        (7, _, _) => dice.Pick(GivenNames.Minority),
        (_, _, 11) => GivenNames.VeryLong[family % GivenNames.VeryLong.Length],
        (_, 3, _) => surname + dice.Pick(GivenNames.Rare),
        _ => surname + Common(dice, girl),
    };

    /// <summary>Whether the family's number gives the child a rare character.</summary>
    public static bool IsRare(int family) => family % 211 == 3 && family % 389 != 7 && family % 1501 != 11;

    private string Common(Dice dice, bool girl)
    {
        // Bogus holds boys' names only under this locale.
        if (girl || !dice.In10000(FromBogusIn10000))
        {
            return dice.Pick(girl ? GivenNames.Girls : GivenNames.Boys);
        }

        bogus.Random = new Randomizer(dice.Below(int.MaxValue));
        return bogus.FirstName();
    }
}

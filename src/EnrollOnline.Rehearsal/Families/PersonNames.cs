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

    /// <summary>A child's name. Rare characters come at fixed family numbers, so that every rehearsal has some.</summary>
    public string Child(Dice dice, int family, string surname, bool girl) =>
        surname + (IsRare(family) ? dice.Pick(GivenNames.Rare) : Common(dice, girl));

    /// <summary>Whether the family's number gives the child a rare character.</summary>
    public static bool IsRare(int family) => family % 211 == 3 && Clan.Of(family) is null;

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

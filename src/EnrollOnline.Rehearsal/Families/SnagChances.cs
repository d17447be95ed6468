using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>
/// How often what goes wrong, in ten thousand families of a kind. Tuned so that 75 to 85 in a hundred cases agree with
/// every register; the mistyped certificate leads the property mismatches, as counties that publish reasons report.
/// </summary>
internal static class SnagChances
{
    private static readonly (Snag Snag, int Chance)[] WithHome =
    [
        (Snag.CertificateMistyped, 520), (Snag.OwnersRunTogether, 110), (Snag.OldCertificateTyped, 70), (Snag.RecordMissing, 60),
    ];

    private static readonly (Snag Snag, int Chance)[] Registered =
    [
        (Snag.BookNumberMistyped, 120), (Snag.NameMistyped, 110), (Snag.RegisterStale, 90), (Snag.EnteredTooLate, 90),
    ];

    private static readonly (Snag Snag, int Chance)[] Permitted =
    [
        (Snag.PermitLapsed, 330), (Snag.PermitAddressOld, 180), (Snag.NameMistyped, 120), (Snag.RecordMissing, 90),
    ];

    private static readonly (Snag Snag, int Chance)[] Employed = [(Snag.InsuranceGap, 420), (Snag.InsuranceBackPaid, 230)];

    private static readonly (Snag Snag, int Chance)[] InBusiness = [(Snag.LicenceTooYoung, 900), (Snag.LicenceRevoked, 300)];

    private static readonly (Snag Snag, int Chance)[] ApartFromChild = [(Snag.BirthUnknown, 700)];

    private static readonly (Snag Snag, int Chance)[] BirthStated = [(Snag.BirthMistyped, 60)];

    private static readonly (Snag Snag, int Chance)[] OfSpouse = [(Snag.SpouseDivorced, 300)];

    private static readonly (Snag Snag, int Chance)[] Renting = [(Snag.LeaseNotFiled, 1200)];

    private static readonly (Snag Snag, int Chance)[] LongPermit = [(Snag.PermitTooYoung, 230)];

    private static readonly (Snag Snag, int Chance)[] RareName = [(Snag.RareCharacterLost, 4000)];

    /// <summary>Draws what goes wrong, or none; a family whose home has no certificate keeps that snag.</summary>
    public static Snag Draw(Dice dice, MadeUpFamily family, SeasonFrame season)
    {
        var left = dice.Below(10_000);
        if (family.Snag != Snag.None)
        {
            return family.Snag;
        }

        foreach (var (snag, chance) in That(family, season))
        {
            left -= chance;
            if (left < 0)
            {
                return snag;
            }
        }

        return Snag.None;
    }

    private static IEnumerable<(Snag Snag, int Chance)> That(MadeUpFamily family, SeasonFrame season)
    {
        IEnumerable<(Snag Snag, int Chance)> chances = family.IsMigrant ? Permitted : Registered;
        if (!family.IsMigrant && PersonNames.IsRare(family.Number))
        {
            chances = chances.Concat(RareName);
        }

        if (family.Records.Property is not null)
        {
            chances = chances.Concat(WithHome.Where(entry => !family.IsMigrant || entry.Snag != Snag.RecordMissing));
        }

        if (family.IsMigrant && season.PermitMonths > 1)
        {
            chances = chances.Concat(LongPermit);
        }

        chances = family.Stated switch
        {
            { Insurance: not null } => chances.Concat(Employed),
            { Licence: not null } => chances.Concat(InBusiness),
            _ => chances,
        };
        return chances.Concat(Kinship(family));
    }

    private static IEnumerable<(Snag Snag, int Chance)> Kinship(MadeUpFamily family)
    {
        IEnumerable<(Snag Snag, int Chance)> chances = [];
        if (!family.IsMigrant)
        {
            chances = family.Stated.Household.FilerInBook ? chances : chances.Concat(ApartFromChild);
            chances = family.Stated.BirthCertificates.Count == 0 ? chances : chances.Concat(BirthStated);
        }

        chances = SnagMaker.OwnedBySpouse(family) ? chances.Concat(OfSpouse) : chances;
        return family.Stated.Lease is null ? chances : chances.Concat(Renting);
    }
}

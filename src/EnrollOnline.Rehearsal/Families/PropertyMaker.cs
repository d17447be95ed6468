using System.Globalization;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes homes: what the family says of them and what the property register holds.</summary>
internal sealed class PropertyMaker(SeasonFrame season, PaperNumbers numbers)
{
    /// <summary>A home that one or both guardians own.</summary>
    public (StatedHome Home, PropertyRecord Record) Owned(Dice dice, Dwelling dwelling, Kin kin)
    {
        List<MadeUpGuardian> owners = kin.Guardians.Count > 1 && dice.In10000(4500)
            ? [.. kin.Guardians]
            : [dice.In10000(6500) ? kin.Head : kin.Guardians[^1]];
        // Joint ownership without shares is the rule between spouses; every third couple has halves.
        var share = owners.Count == 1 ? 100m : dice.In10000(3300) ? 50m : 0m;
        var record = Record(dice, dwelling, [.. owners.Select(owner => new OwnerRecord(owner.Name, owner.IdNumber, share))]);
        var stated = owners.Count > 1 && dice.In10000(3000) ? owners[..1] : owners;
        return (Stated(dice, record, dwelling, null, [.. stated.Select(owner => new StatedOwner(owner.Name, owner.IdNumber))]), record);
    }

    /// <summary>A home of the grandparents.</summary>
    public (StatedHome Home, PropertyRecord Record) OfGrandparents(Dice dice, Dwelling dwelling, Kin kin)
    {
        var owner = dice.In10000(7500) ? kin.Grandfather : kin.Grandmother;
        var record = Record(dice, dwelling, [new(owner.Name, owner.IdNumber, 100m)]);
        return (Stated(dice, record, dwelling, HomeKind.Grandparents, [new(owner.Name, owner.IdNumber)]), record);
    }

    /// <summary>A home that is bought and not yet registered.</summary>
    public StatedHome Contract(Dice dice, Dwelling dwelling, Kin kin)
    {
        var signed = dice.Day(season.CutOff.AddYears(-3), season.CutOff.AddDays(-30));
        return Without(dice, HomeKind.Contract, dwelling, kin) with { CertificateNumber = numbers.Contract(dice, signed) };
    }

    /// <summary>A home that has no certificate.</summary>
    public static StatedHome Without(Dice dice, HomeKind kind, Dwelling dwelling, Kin kin) => new(
        kind,
        null,
        [new(kin.Head.Name, kin.Head.IdNumber)],
        dwelling.Typed(dice, dwelling.Police),
        dwelling.Community.Code);

    private static StatedHome Stated(
        Dice dice, PropertyRecord record, Dwelling dwelling, HomeKind? kind, IReadOnlyList<StatedOwner> owners) => new(
        kind ?? (PaperNumbers.IsOld(record.RegisteredOn) ? HomeKind.OwnedOldCertificate : HomeKind.Owned),
        record.CertificateNumber,
        owners,
        dwelling.Typed(dice, dwelling.Deed),
        dwelling.Community.Code);

    private PropertyRecord Record(Dice dice, Dwelling dwelling, IReadOnlyList<OwnerRecord> owners)
    {
        // Nobody is given a home on paper before the age of twenty.
        var grown = owners.Max(owner => int.Parse(owner.IdNumber.AsSpan(6, 4), CultureInfo.InvariantCulture)) + 20;
        var from = Math.Max(grown, dice.In10000(2200) ? 2005 : 2016);
        var registered = dice.Day(new(Math.Min(from, season.Year - 1), 1, 4), season.CutOff.AddDays(-15));
        return new(
            numbers.Certificate(dice, registered),
            numbers.Unit(dice),
            owners,
            dwelling.Deed,
            dwelling.Community.Code,
            "住宅",
            registered);
    }
}

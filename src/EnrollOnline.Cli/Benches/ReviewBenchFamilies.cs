using System.Globalization;
using System.Text.Json.Nodes;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Gives families and rules of a made-up county what makes each case ask a fixed number of departments: locals their
/// household, home, birth certificate and marriage; migrants permit, work, home and marriage; a single parent's child a
/// certificate of disability in place of the marriage. What went wrong in a family's papers before stays wrong.
/// </summary>
/// <param name="sources">Departments for each case, 2 to 4.</param>
internal sealed class ReviewBenchFamilies(int sources)
{
    /// <summary>The rules, with a category of migrants for whom a home counts as work does: only then is it asked.</summary>
    /// <param name="text">A rulebook in JSON.</param>
    public string Rules(string text)
    {
        var rules = JsonNode.Parse(text)!;
        var home = new JsonObject
        {
            ["shape"] = "propertyInCounty", ["clause"] = "TY-property", ["owners"] = new JsonArray("guardian", "grandparent", "child"), ["minimumShare"] = 0.5,
            ["registeredBy"] = "2024-04-30",
        };
        if (sources > 2)
        {
            rules["categories"]!.AsArray().Single(category => (string?)category!["code"] == "D")!["evidence"]!["allOf"]![1]!["anyOf"]!.AsArray().Add(home);
        }

        return rules.ToJsonString();
    }

    /// <summary>One family.</summary>
    public MadeUpFamily Shape(MadeUpFamily family)
    {
        var (homes, births, others) = (family.IsMigrant ? sources > 2 : true, !family.IsMigrant && sources > 2, sources > 3);
        var shaped = family with
        {
            Stated = family.Stated with { Home = null, BirthCertificates = births ? Certificates(family) : [], DisabilityCertificate = null },
        };
        shaped = homes ? AtHome(shaped, family.Stated.Home, others && family.Guardians.Count > 1) : shaped;
        return others && family.Guardians.Count == 1 ? WithDisability(shaped) : shaped;
    }

    private static List<string> Certificates(MadeUpFamily family) => family.Stated.BirthCertificates.Count > 0
        ? [.. family.Stated.BirthCertificates]
        : [.. family.Children.Select((_, i) => i < family.Records.Further.Births.Count ? family.Records.Further.Births[i].CertificateNumber : Number("O", family))];

    // The home that the family has, or one where it lives; the second owner is the spouse.
    private static MadeUpFamily AtHome(MadeUpFamily family, StatedHome? had, bool withSpouse)
    {
        var filer = family.Stated.Filer;
        var owners = withSpouse ? (List<MadeUpGuardian>)[filer, family.Guardians[1]] : [filer];
        var place = (family.Records.Permit?.Address ?? family.Records.Book?.Address, family.Stated.Permit?.Address ?? family.Stated.Household.Address);
        var kept = had is { Kind: HomeKind.Owned or HomeKind.OwnedOldCertificate };
        var home = (kept ? had! : new StatedHome(HomeKind.Owned, Number("晋(2020)太原市不动产权第", family), [], place.Item2, family.CommunityCode)) with
        {
            Owners = [.. owners.Select(owner => new StatedOwner(owner.Name, owner.IdNumber))],
        };
        List<OwnerRecord> holders = [.. family.Guardians.Take(owners.Count).Select(owner => new OwnerRecord(owner.Name, owner.IdNumber, owners.Count > 1 ? 0m : 100m))];
        var record = kept
            ? family.Records.Property is { } held ? held with { Owners = holders } : null
            : new PropertyRecord(
                home.CertificateNumber!, Number("140105", family), holders, place.Item1 ?? home.Address, family.CommunityCode, "住宅", new DateOnly(2020, 5, 6));
        return family with { Stated = family.Stated with { Home = home }, Records = family.Records with { Property = record } };
    }

    private static MadeUpFamily WithDisability(MadeUpFamily family)
    {
        var child = family.Children[0];
        var record = new DisabilityAnswer($"{child.IdNumber}42", child.Name, child.IdNumber, "肢体", 2);
        return family with
        {
            Stated = family.Stated with { DisabilityCertificate = record.CertificateNumber },
            Records = family.Records with { Further = family.Records.Further with { Disability = record } },
        };
    }

    private static string Number(string before, MadeUpFamily family) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{family.Number:0000000}{(before.EndsWith('第') ? "号" : "")}");
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;
using HomeKind = EnrollOnline.Rehearsal.Families.HomeKind;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>A small made-up county under Taiyuan's rulebook of 2024, and families of it that a journey can follow.</summary>
public sealed class Village
{
    private const string CountyCode = "140105";
    private int _taken;

    private Village(MadeUpCounty county, string rulebookText) => (County, RulebookText) = (county, rulebookText);

    public MadeUpCounty County { get; }

    public string RulebookText { get; }

    /// <summary>Makes the county with so many children.</summary>
    public static Village Make(int children = 40)
    {
        var divisions = Divisions.Load(CountyCode).ShouldBeOfType<DivisionsAnswer.Found>().Divisions;
        var county = MadeUpCounty.Make(divisions, SeasonFrame.Taiyuan2024(Stage.Primary), children, seed: 7);
        return new Village(county, RulebookOf("taiyuan-2024-primary.json"));
    }

    /// <summary>A family nobody followed yet: of the county, in a home of their own, all papers in order.</summary>
    public MadeUpFamily NextSettled() => Settled().ElementAt(_taken++);

    /// <summary>A migrant family with permit and work, all papers in order.</summary>
    public MadeUpFamily Migrant() => County.Families.First(family =>
        family is { Snag: Snag.None, IsMigrant: true, Children.Count: 1, Stated.Insurance: not null });

    /// <summary>A family of the county with twins, all papers in order.</summary>
    public MadeUpFamily Twins() => County.Families.First(family => family is { Snag: Snag.None, IsMigrant: false, Children.Count: 2 });

    /// <summary>What a family types for one of its children.</summary>
    public static ApplicationForm FormOf(MadeUpFamily family, int child = 0) => FormFiller.Fill(family.Stated, CountyCode, child);

    /// <summary>The same with the last digit of the property certificate mistyped.</summary>
    public static ApplicationForm Mistyped(ApplicationForm form)
    {
        var number = form.Home!.CertificateNumber!;
        var place = number.LastIndexOf(number.Last(char.IsAsciiDigit));
        var wrong = $"{number[..place]}{(char)('0' + ((number[place] - '0' + 1) % 10))}{number[(place + 1)..]}";
        return form with { Home = form.Home with { CertificateNumber = wrong } };
    }

    /// <summary>The same with a wrong character in the first owner's name.</summary>
    public static ApplicationForm OwnerMistyped(ApplicationForm form)
    {
        var owner = form.Home!.Owners[0];
        return form with { Home = form.Home with { Owners = [owner with { Name = owner.Name[..^1] + "〇" }, .. form.Home.Owners.Skip(1)] } };
    }

    /// <summary>The name of the school that a family's home belongs to.</summary>
    public string SchoolOf(MadeUpFamily family)
    {
        var code = County.Map.Zones.Single(zone => zone.CommunityCode == family.CommunityCode).SchoolCodes[0];
        return County.Map.Schools.Single(school => school.Code == code).Name;
    }

    /// <summary>The families that <see cref="NextSettled"/> gives, in its order; the province's people.</summary>
    public IEnumerable<MadeUpFamily> Settlers => Settled();

    private IEnumerable<MadeUpFamily> Settled() => County.Families.Where(family =>
        family is { Snag: Snag.None, IsMigrant: false, Children.Count: 1, Stated.Home.Kind: HomeKind.Owned });

    /// <summary>The text of a sample rulebook.</summary>
    public static string RulebookOf(string name)
    {
        var assembly = typeof(MadeUpCounty).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(found => found.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

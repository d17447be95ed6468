using System.Globalization;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// Makes as many schools as the province's mean size asks for: 609 pupils in six grades (primary), 833 in three
/// (junior), Shanxi 2024.
/// </summary>
internal sealed class SchoolMaker(CountyDivisions divisions, Stage stage, int seed)
{
    /// <summary>Of all seats in private schools; the provincial and city ceiling of 2024 is 4.3 in a hundred.</summary>
    public const int PrivatePerThousand = 43;

    private const int FewestPublic = 3;
    private readonly SchoolNames names = new(divisions, stage);
    private readonly Dice dice = new(seed, -1);
    private int made;

    private int ClassSize => stage == Stage.Primary ? 45 : 50;

    private int MeanEntrants => stage == Stage.Primary ? 609 / 6 : 833 / 3;

    /// <summary>Public schools without classes yet, spread evenly over the communities.</summary>
    public List<MadeUpSchool> Public(int children)
    {
        var count = Math.Max(FewestPublic, (int)Math.Round((double)children / MeanEntrants));
        var communities = divisions.Communities;
        return [.. Enumerable.Range(0, count).Select(n =>
        {
            var host = communities[(int)((long)n * communities.Count / count)];
            return Make(SchoolKind.Public, names.Public(host), host, 1, ClassSize);
        })];
    }

    /// <summary>Private schools that together stay within <see cref="PrivatePerThousand"/> of all seats.</summary>
    public List<MadeUpSchool> Private(int publicSeats)
    {
        var seats = publicSeats * PrivatePerThousand / (1000 - PrivatePerThousand);
        var classes = seats / ClassSize;
        if (classes == 0)
        {
            // A rehearsal too small for a whole private class within the band gets one small class.
            return seats == 0 ? [] : [Make(SchoolKind.Private, names.Private(0), Host(), 1, seats)];
        }

        // At least two where there are classes for two: one to be drawn for, one with seats left.
        var largest = Math.Min((classes + 1) / 2, 2 * MeanEntrants / ClassSize);
        List<MadeUpSchool> schools = [];
        while (classes > 0)
        {
            var size = Math.Min(classes, dice.Between((largest + 1) / 2, largest));
            schools.Add(Make(SchoolKind.Private, names.Private(schools.Count), Host(), size, ClassSize));
            classes -= size;
        }

        return schools;
    }

    private Community Host() => dice.Pick(divisions.Communities);

    private MadeUpSchool Make(SchoolKind kind, string name, Community host, int classes, int classSize)
    {
        made++;
        // 学校标识码: kind (21 primary, 31 junior), province, and a serial; serials from 900000 keep clear of real ones.
        var serial = 900_000 + (int.Parse(divisions.County.Code[4..], CultureInfo.InvariantCulture) * 1000) + made;
        var code = $"{(stage == Stage.Primary ? "21" : "31")}{divisions.County.Code[..2]}{serial}";
        var address = $"{divisions.County.City}{divisions.County.Name}{Roads.Of(divisions, host)}{dice.Between(1, 180)}号";
        var spot = new Spot(host.Spot.East + dice.Between(-150, 150), host.Spot.North + dice.Between(-150, 150));
        return new(code, name, kind, host.Code, address, spot, classes, classSize);
    }
}

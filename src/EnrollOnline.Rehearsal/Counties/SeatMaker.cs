namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// Gives public schools their classes: some fewer than their zone needs, so that co-ordination has work, and in all a
/// few more than there are children.
/// </summary>
internal static class SeatMaker
{
    private const int SeatsPerHundredChildren = 104;

    /// <summary>Sets the classes of every school in the list.</summary>
    /// <param name="schools">Public schools; replaced in place.</param>
    /// <param name="zones">The zones.</param>
    /// <param name="crowds">How many children live where, relative to each other.</param>
    /// <param name="children">Children in all.</param>
    /// <param name="dice">Chance.</param>
    public static void Give(
        List<MadeUpSchool> schools,
        IReadOnlyList<MadeUpZone> zones,
        IReadOnlyList<(Community Thing, int Weight)> crowds,
        int children,
        Dice dice)
    {
        var need = Need(zones, crowds, children);
        for (var i = 0; i < schools.Count; i++)
        {
            var seats = need.GetValueOrDefault(schools[i].Code) * dice.Between(75, 120) / 100;
            var classes = (seats + (schools[i].ClassSize / 2)) / schools[i].ClassSize;
            schools[i] = schools[i] with { Classes = (int)Math.Max(1, classes) };
        }

        var wanted = children * SeatsPerHundredChildren / 100;
        while (schools.Sum(school => school.Plan) < wanted)
        {
            var grown = dice.Below(schools.Count);
            schools[grown] = schools[grown] with { Classes = schools[grown].Classes + 1 };
        }

        while (schools.Sum(school => school.Plan) - wanted >= schools[0].ClassSize
            && schools.FindAll(school => school.Classes > 1) is { Count: > 0 } larger)
        {
            var one = schools.IndexOf(dice.Pick(larger));
            schools[one] = schools[one] with { Classes = schools[one].Classes - 1 };
        }
    }

    /// <summary>Children that each school may expect; a shared zone's are split evenly.</summary>
    private static Dictionary<string, long> Need(
        IReadOnlyList<MadeUpZone> zones, IReadOnlyList<(Community Thing, int Weight)> crowds, int children)
    {
        var all = crowds.Sum(crowd => (long)crowd.Weight);
        var weights = crowds.ToDictionary(crowd => crowd.Thing.Code, crowd => crowd.Weight);
        Dictionary<string, long> thousandths = [];
        foreach (var zone in zones)
        {
            foreach (var school in zone.SchoolCodes)
            {
                thousandths[school] = thousandths.GetValueOrDefault(school)
                    + (1000L * children * weights[zone.CommunityCode] / all / zone.SchoolCodes.Count);
            }
        }

        return thousandths.ToDictionary(entry => entry.Key, entry => entry.Value / 1000);
    }
}

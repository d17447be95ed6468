using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Seasons;

/// <summary>Finds what is wrong with a season's plan before anybody can apply under it.</summary>
internal static class PlanCheck
{
    /// <summary>Says what is wrong, each fault with its place; nothing when all is well.</summary>
    public static IEnumerable<string> Faults(SeasonPlan plan, Rulebook rulebook) =>
        CountyFaults(plan, rulebook).Concat(SchoolFaults(plan, rulebook)).Concat(ZoneFaults(plan)).Concat(PlaceTable.Faults(plan));

    private static IEnumerable<string> CountyFaults(SeasonPlan plan, Rulebook rulebook)
    {
        if (plan.County.Code != rulebook.CountyCode)
        {
            yield return $"rulebook {rulebook.Id}: it is for county {rulebook.CountyCode}, not {plan.County.Code}";
        }
    }

    private static IEnumerable<string> SchoolFaults(SeasonPlan plan, Rulebook rulebook)
    {
        var codes = plan.Schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var twice in plan.Schools.GroupBy(school => school.Code, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return $"school {twice.Key}: listed {twice.Count()} times";
        }

        foreach (var school in plan.Schools)
        {
            if (school.Classes < 0 || school.ClassSize < 1)
            {
                yield return $"school {school.Code}: {school.Classes} classes of {school.ClassSize}";
            }

            if (school.ClassSize > rulebook.ClassSize.Cap)
            {
                yield return $"school {school.Code}: classes of {school.ClassSize} are over the cap of {rulebook.ClassSize.Cap}";
            }

            foreach (var stranger in school.Neighbours.Where(neighbour => !codes.Contains(neighbour)))
            {
                yield return $"school {school.Code}: neighbour {stranger} is not in the plan";
            }
        }
    }

    private static IEnumerable<string> ZoneFaults(SeasonPlan plan)
    {
        var publicCodes = plan.Schools.Where(school => !school.IsPrivate).Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var zone in plan.Zones)
        {
            foreach (var stranger in zone.SchoolCodes.Where(code => !publicCodes.Contains(code)))
            {
                yield return $"zone of {zone.CommunityCode}: {stranger} is no public school of the plan";
            }
        }

        var zoned = plan.Zones.Where(zone => zone.SchoolCodes.Count > 0).Select(zone => zone.CommunityCode).ToHashSet(StringComparer.Ordinal);
        foreach (var blind in plan.Communities.Where(community => !zoned.Contains(community.Code)))
        {
            yield return $"community {blind.Code} {blind.Name}: no school serves it";
        }
    }
}

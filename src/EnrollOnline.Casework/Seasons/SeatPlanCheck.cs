using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Seasons;

/// <summary>Finds where a plan and its rulebook disagree about kept seats, feeder schools and distances.</summary>
internal static class SeatPlanCheck
{
    // Farther than any two places of a county; a slip of the keyboard is more likely.
    private const int MostMetres = 500_000;

    /// <summary>Says what is wrong, each fault with its place; nothing when all is well.</summary>
    public static IEnumerable<string> Faults(SeasonPlan plan, Rulebook rulebook) =>
        plan.Schools.SelectMany(school => PoolFaults(school, rulebook))
            .Concat(FeederFaults(plan, rulebook))
            .Concat(DistanceFaults(plan))
            .Concat(MissingDistances(plan, rulebook));

    private static IEnumerable<string> PoolFaults(PlannedSchool school, Rulebook rulebook)
    {
        foreach (var pool in school.Pools)
        {
            var reserve = rulebook.Reserves.Any(rule => rule.Code == pool.Code);
            var stratum = rulebook.PrivateChoices.Strata.Any(rule => rule.Code == pool.Code);
            if (!reserve && !stratum)
            {
                yield return $"school {school.Code}: seats are kept for \"{pool.Code}\", which the rulebook does not know";
            }
            else if (!reserve && !school.IsPrivate)
            {
                yield return $"school {school.Code}: \"{pool.Code}\" is a part of private schools, and this one is public";
            }

            if (pool.Seats < 1)
            {
                yield return $"school {school.Code}: {pool.Seats} seats kept for \"{pool.Code}\"";
            }
        }

        foreach (var twice in school.Pools.GroupBy(pool => pool.Code, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return $"school {school.Code}: seats for \"{twice.Key}\" are listed {twice.Count()} times";
        }

        var kept = school.Pools.Sum(pool => (long)Math.Max(0, pool.Seats));
        if (kept > school.Plan)
        {
            yield return $"school {school.Code}: {kept} seats are kept for groups, but its plan has {school.Plan}";
        }
    }

    private static IEnumerable<string> FeederFaults(SeasonPlan plan, Rulebook rulebook)
    {
        foreach (var school in plan.Schools)
        {
            foreach (var odd in school.Feeders.Where(code => code.Length == 0 || code.Any(char.IsWhiteSpace)))
            {
                yield return $"school {school.Code}: \"{odd}\" is no code of a primary school";
            }
        }

        if (rulebook.Promotion is { Mode: not PromotionMode.None }
            && plan.Schools.All(school => school.IsPrivate || school.Feeders.Count == 0))
        {
            yield return $"rulebook {rulebook.Id}: children go on by their primary school, but no public school of the plan names feeders";
        }
    }

    private static IEnumerable<string> DistanceFaults(SeasonPlan plan)
    {
        var codes = plan.Schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var community in plan.Communities)
        {
            foreach (var (school, metres) in community.Distances)
            {
                if (!codes.Contains(school))
                {
                    yield return $"community {community.Code}: there is a distance to {school}, which is not in the plan";
                }

                if (metres is < 0 or > MostMetres)
                {
                    yield return $"community {community.Code}: {metres} metres to {school}";
                }
            }
        }
    }

    private static IEnumerable<string> MissingDistances(SeasonPlan plan, Rulebook rulebook)
    {
        var ranks = rulebook.Categories.FirstOrDefault(category => category.TieBreaks.Contains(TieBreak.Distance));
        var coOrdinates = rulebook.CoOrdination.Order == CoOrdinationOrder.Distance;
        if ((ranks is not null || coOrdinates) && plan.Communities.All(community => community.Distances.Count == 0))
        {
            var why = coOrdinates ? "co-ordination goes by distance" : $"category {ranks!.Code} ranks by distance";
            yield return $"rulebook {rulebook.Id}: {why}, but the plan gives no distances";
            yield break;
        }

        var publicCodes = plan.Schools.Where(school => !school.IsPrivate).Select(school => school.Code).ToList();
        var zones = plan.Zones.ToLookup(zone => zone.CommunityCode, zone => zone.SchoolCodes, StringComparer.Ordinal);
        foreach (var community in plan.Communities)
        {
            if (coOrdinates && !publicCodes.Any(community.Distances.ContainsKey))
            {
                yield return $"community {community.Code}: co-ordination goes by distance, but no public school has one";
            }

            if (ranks is not null
                && zones[community.Code].SelectMany(codes => codes).FirstOrDefault(code => !community.Distances.ContainsKey(code)) is { } zoneSchool)
            {
                yield return $"community {community.Code}: category {ranks.Code} ranks by distance, but {zoneSchool} of its zone has none";
            }
        }
    }
}

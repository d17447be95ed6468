using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Trials;

/// <summary>Puts the season's published distances beside children whose frozen line has none, because its rules do not go by them.</summary>
internal sealed class SeasonDistances(SeasonFrames frames, Guid seasonId)
{
    /// <summary>The input with distances; a list that was frozen with them keeps its own.</summary>
    public async Task<PlacementInput> OnAsync(
        PlacementInput input, IReadOnlyDictionary<string, TrialCase> cases, CancellationToken cancel)
    {
        var published = await frames.DistancesAsync(seasonId, cancel);
        if (published.Count == 0 || input.Children.Any(child => child.Distances.Count > 0))
        {
            return input;
        }

        var schools = input.Schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        var ways = published.ToDictionary(
            community => community.Key,
            community => (IReadOnlyList<SchoolDistance>)
                [.. community.Value.Where(way => schools.Contains(way.Key)).Select(way => new SchoolDistance(way.Key, way.Value))],
            StringComparer.Ordinal);
        return input with
        {
            Children =
            [
                .. input.Children.Select(child => child with
                {
                    Distances = ways.GetValueOrDefault(cases.GetValueOrDefault(child.ApplicationNumber)?.CommunityCode ?? "", []),
                }),
            ],
        };
    }
}

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.PublicBundles;

namespace EnrollOnline.Casework.Placements;

/// <summary>Puts a finished run into numbers.</summary>
internal static class PreviewMaker
{
    public static PlacementPreview Of(BundleInput input, PlacementOutcome outcome)
    {
        var placed = outcome.Children.Count(child => child.SchoolCode is not null);
        var schools = input.Schools.ToDictionary(school => school.Code, StringComparer.Ordinal);
        return new PlacementPreview
        {
            Placed = placed,
            Unplaced = outcome.Children.Count - placed,
            Categories = [.. input.Rulebook.Categories.Select(category => new CategoryCount(
                category.Code, category.Name,
                outcome.Children.Count(child => child.CategoryCode == category.Code),
                outcome.Children.Count(child => child.CategoryCode == category.Code && child.SchoolCode is not null),
                category.TieBreaks))],
            Schools = [.. outcome.Schools.Select(school => new SchoolSeats(
                school.SchoolCode, schools[school.SchoolCode].Name, schools[school.SchoolCode].IsPrivate,
                school.Plan, school.ExtraSeats, school.Filled))],
            Ways = Enum.GetValues<PlacedVia>().ToDictionary(via => via, via => outcome.Children.Count(child => child.Via == via)),
            PoolNames = input.Rulebook.Reserves.Select(rule => (rule.Code, rule.Name))
                .Concat(input.Rulebook.PrivateChoices.Strata.Select(rule => (rule.Code, rule.Name)))
                .ToDictionary(pool => pool.Code, pool => pool.Name, StringComparer.Ordinal),
            CutOffs = outcome.CutOffs,
            Checks = outcome.Checks,
        };
    }
}

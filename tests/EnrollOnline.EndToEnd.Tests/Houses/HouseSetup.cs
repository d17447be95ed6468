using EnrollOnline.Casework.Seasons;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>How a house differs from the usual one.</summary>
/// <param name="Jobs">Whether the jobs run; without them a test reviews when it wants to.</param>
/// <param name="Children">How many children the made-up county has.</param>
public sealed record HouseSetup(bool Jobs = true, int Children = 40)
{
    /// <summary>Changes the plan that the season opens with.</summary>
    public Func<SeasonPlan, SeasonPlan> Change { get; init; } = plan => plan;
}

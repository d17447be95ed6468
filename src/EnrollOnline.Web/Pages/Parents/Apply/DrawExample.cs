using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Guides;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A draw to reckon with: the seats of the school that a family chose where it chose one, else a round number.</summary>
/// <param name="School">Name of the school; null for an example with a round number.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Mode">How the rulebook draws multiples who want to be together.</param>
public sealed record DrawExample(string? School, int Seats, MultiplesMode Mode)
{
    private const int RoundNumber = 100;

    /// <summary>How many apply; nobody knows before the window closes, so it is half as many again as there are seats.</summary>
    public int Applicants => Math.Max(Seats + (Seats / 2), Seats + 2);

    /// <summary>What each way gives: one number together, where the rulebook has it, and a number for each child.</summary>
    public IEnumerable<(string Way, TwinChances Chances)> Ways => Mode == MultiplesMode.Independent
        ? [("apart", TwinChances.Of(MultiplesMode.Independent, Seats, Applicants))]
        : [("together", TwinChances.Of(Mode, Seats, Applicants)), ("apart", TwinChances.Of(MultiplesMode.Independent, Seats, Applicants))];

    /// <summary>The example for a family.</summary>
    /// <param name="chosen">Name and seats of the private school that it chose; null when it chose none.</param>
    /// <param name="mode">How the rulebook draws multiples.</param>
    public static DrawExample Of((string Name, int Seats)? chosen, MultiplesMode mode) =>
        chosen is { Seats: > 1 } school ? new DrawExample(school.Name, school.Seats, mode) : new DrawExample(null, RoundNumber, mode);
}

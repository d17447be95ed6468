using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Guides;

/// <summary>
/// What a draw gives two children of one family at one school, when nothing but the lottery ranks its applicants. Worked out,
/// not guessed: every order of the numbers is as likely as any other, and children who share a number stand side by side.
/// </summary>
/// <param name="Both">Chance that both get a seat, 0 to 1.</param>
/// <param name="One">Chance that one gets a seat and the other does not.</param>
/// <param name="Neither">Chance that neither gets one.</param>
public sealed record TwinChances(double Both, double One, double Neither)
{
    /// <summary>The chances under a mode.</summary>
    /// <param name="mode">How the rulebook draws multiples who want to be together.</param>
    /// <param name="seats">Seats of the school; at least 1.</param>
    /// <param name="applicants">Applicants, the two children among them; more than the seats.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is nothing to draw.</exception>
    public static TwinChances Of(MultiplesMode mode, int seats, int applicants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seats, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(applicants, Math.Max(seats, 2));
        if (mode == MultiplesMode.Independent)
        {
            var pairs = (double)applicants * (applicants - 1);
            var (both, neither) = (seats * (seats - 1) / pairs, (applicants - seats) * (applicants - seats - 1) / pairs);
            return new TwinChances(both, 1 - both - neither, neither);
        }

        // One number for both: the two take one of as many places as there are numbers, all equally likely.
        double numbers = applicants - 1;
        return mode switch
        {
            MultiplesMode.OneSharedNumber => new TwinChances((seats - 1) / numbers, 1 / numbers, (numbers - seats) / numbers),
            MultiplesMode.TogetherExtraSeat => new TwinChances(seats / numbers, 0, (numbers - seats) / numbers),
            _ => new TwinChances((seats - 1) / numbers, 0, (numbers - seats + 1) / numbers),
        };
    }

    /// <summary>The three chances in whole hundredths that make a hundred together.</summary>
    public (int Both, int One, int Neither) Hundredths
    {
        get
        {
            var (both, neither) = ((int)Math.Round(Both * 100), (int)Math.Round(Neither * 100));
            return (both, 100 - both - neither, neither);
        }
    }
}

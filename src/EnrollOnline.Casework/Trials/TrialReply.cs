using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;

namespace EnrollOnline.Casework.Trials;

/// <summary>What a trial of a season starts from.</summary>
/// <param name="Code">The season's code.</param>
/// <param name="Year">Year of entry.</param>
/// <param name="Stage">Primary or junior.</param>
/// <param name="RulebookText">The rulebook that is, to the letter.</param>
/// <param name="Children">Children of the frozen list.</param>
/// <param name="Drawn">The seed of the lottery is drawn; else a stand-in is used.</param>
/// <param name="Schools">The schools as frozen, by code.</param>
public sealed record TrialStart(
    string Code, int Year, Stage Stage, string RulebookText, int Children, bool Drawn, IReadOnlyList<TrialSchool> Schools);

/// <summary>One school as frozen.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPrivate">True for a private school.</param>
/// <param name="Plan">Seats of the plan.</param>
/// <param name="Cap">Seats never to be exceeded.</param>
public sealed record TrialSchool(string Code, string Name, bool IsPrivate, int Plan, int Cap);

/// <summary>What a trial changes.</summary>
/// <param name="RulebookText">Another rulebook as JSON; null for the season's own.</param>
/// <param name="Plans">Plans that are other ones.</param>
public sealed record TrialWish(string? RulebookText, IReadOnlyList<PlanEdit> Plans);

/// <summary>How many categories were found again with the other rulebook.</summary>
/// <param name="Found">From the stored facts.</param>
/// <param name="Open">Not found: a fact that it needs is open, or the case was not settled; the frozen category stays.</param>
/// <param name="Ruled">Not looked for: the frozen category does not follow from the facts as they now stand, because a person ruled or facts moved on; it stays.</param>
/// <param name="TooYoung">Too young by the other rulebook; the frozen category stays, so that the lists remain the same.</param>
public sealed record FoundCounts(int Found, int Open, int Ruled, int TooYoung);

/// <summary>What became of a trial.</summary>
public abstract record TrialReply
{
    private TrialReply()
    {
    }

    /// <summary>It ran.</summary>
    /// <param name="Difference">What differs.</param>
    /// <param name="Rulebook">The rulebook tried.</param>
    /// <param name="Found">How categories were found again; null when the rulebook is the season's own.</param>
    /// <param name="Drawn">The season's own seed was used; else a stand-in.</param>
    public sealed record Done(TrialDifference Difference, Rulebook Rulebook, FoundCounts? Found, bool Drawn) : TrialReply;

    /// <summary>The county has no such season, or its list is not frozen.</summary>
    public sealed record NotFound : TrialReply;

    /// <summary>The rulebook is unsound.</summary>
    /// <param name="Errors">Its errors in the order of the text, each with line and column.</param>
    public sealed record RulebookFaulty(IReadOnlyList<RulebookError> Errors) : TrialReply;

    /// <summary>What was asked for cannot be placed.</summary>
    /// <param name="Problems">Each in words.</param>
    public sealed record Refused(IReadOnlyList<Wording> Problems) : TrialReply;
}

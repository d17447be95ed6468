using EnrollOnline.Admissions;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>The re-checks of a season, for the bureau.</summary>
/// <param name="SeasonCode">Code of the season.</param>
/// <param name="State">How far its placement is; re-checks are only while it is open.</param>
/// <param name="Rule">What becomes of a pass that turned: a word of <c>TurnedPass</c>.</param>
/// <param name="Clause">The county's clause, or null when the rulebook says nothing and an officer looks.</param>
/// <param name="Runs">The runs, newest first.</param>
public sealed record RecheckView(string SeasonCode, SeasonState State, string Rule, Wording? Clause, IReadOnlyList<RecheckRun> Runs);

/// <summary>One run.</summary>
/// <param name="Turn">Its number in the season.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="StartedBy">Who began it.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Total">Cases in it.</param>
/// <param name="Outcomes">Cases by outcome so far, codes of <see cref="RecheckOutcomes"/>.</param>
/// <param name="HandedOver">Cases that went to an officer.</param>
/// <param name="Sources">Changes by register, most first.</param>
public sealed record RecheckRun(
    int Turn, DateTimeOffset StartedAt, string StartedBy, DateTimeOffset? EndedAt, int Total,
    IReadOnlyDictionary<string, int> Outcomes, int HandedOver, IReadOnlyList<RecheckSource> Sources)
{
    /// <summary>Cases that have their outcome.</summary>
    public int Done => Outcomes.Values.Sum();
}

/// <summary>What one register changed in a run.</summary>
/// <param name="Source">Code of the register.</param>
/// <param name="Before">Status before.</param>
/// <param name="After">Status now.</param>
/// <param name="Cases">Cases.</param>
public sealed record RecheckSource(string Source, string Before, string After, int Cases);

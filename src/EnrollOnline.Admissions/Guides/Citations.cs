using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>
/// Says what lines rest on, and sees that no clause is left unsaid: a clause that no rule names follows the first line
/// of the clause whose id it continues ("TY-class-cap" after "TY-class"); the others stand in a section of their own.
/// </summary>
internal sealed class Citations(Rulebook rulebook)
{
    private readonly IReadOnlySet<string> _named = RuleClauses.Of(rulebook);
    private readonly HashSet<string> _said = [];
    private readonly HashSet<string> _apart = [];

    /// <summary>A line and the remarks that follow it.</summary>
    public IReadOnlyList<GuideLine> Line(string key, int depth, Wording text, string clause) =>
    [
        new(key, depth, text, [Of(clause)]),
        .. _said.Add(clause)
            ? rulebook.Clauses.Where(other => Continues(other.Id, clause)).ToList().Select(other => Remark(other, depth + 1))
            : [],
    ];

    /// <summary>The clause that settles one part of another ("TY-private-losers" of "TY-private"), or that other one.</summary>
    public string Part(string clause, string part)
    {
        if (rulebook.FindClause($"{clause}-{part}") is not { } known)
        {
            return clause;
        }

        _apart.Add(known.Id);
        return known.Id;
    }

    /// <summary>A line that leads in or sums up and rests on no clause of its own.</summary>
    public static GuideLine Lead(string key, int depth, string zh, string en) => new(key, depth, new(zh, en), []);

    /// <summary>The clauses that no line has said, once the whole rulebook is written.</summary>
    public IReadOnlyList<GuideLine> Unsaid() =>
        [.. rulebook.Clauses.Where(clause => !_said.Contains(clause.Id)).ToList().Select(clause => Remark(clause, 0))];

    private GuideLine Remark(Clause clause, int depth)
    {
        _said.Add(clause.Id);
        return new(GuideLine.Remark, depth, clause.Text, [Of(clause.Id)]);
    }

    private bool Continues(string id, string clause) =>
        id.StartsWith(clause + "-", StringComparison.Ordinal)
        && !_apart.Contains(id)
        && !_named.Contains(id)
        && !rulebook.Clauses.Any(other =>
            other.Id.Length > clause.Length && id.StartsWith(other.Id + "-", StringComparison.Ordinal));

    private Citation Of(string clause)
    {
        var known = rulebook.FindClause(clause);
        var parts = rulebook.Clauses.Where(other => other.Assumed && Continues(other.Id, clause)).Select(other => other.Id);
        return new(
            clause, known?.Source, known is { Assumed: true } ? Reason.Of(known) : null,
            known is { Assumed: true } ? [] : [.. parts]);
    }
}

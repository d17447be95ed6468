using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Supplements;

/// <summary>A request for more evidence with the form it asks to mend.</summary>
/// <param name="Id">Key of the request.</param>
/// <param name="Number">Application number.</param>
/// <param name="SeasonId">The season applied in.</param>
/// <param name="Item">The part of the form that may change.</param>
/// <param name="Reason">What is missing and why, in the officer's words.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="DueAt">Last moment to answer, inclusive.</param>
/// <param name="Form">The family's own form, in full.</param>
public sealed record OpenSupplement(
    Guid Id, string Number, Guid SeasonId, string Item, string Reason, DateTimeOffset AskedAt, DateTimeOffset DueAt, ApplicationForm Form);

/// <summary>What became of a family's answer.</summary>
public abstract record SupplementAnswer
{
    private SupplementAnswer()
    {
    }

    /// <summary>It is in, and the records are compared again.</summary>
    /// <param name="Number">Application number.</param>
    public sealed record Accepted(string Number) : SupplementAnswer;

    /// <summary>Something must be mended first; nothing was saved.</summary>
    /// <param name="Problems">Field by field.</param>
    public sealed record Incomplete(IReadOnlyList<FieldProblem> Problems) : SupplementAnswer;

    /// <summary>Papers were asked for that have neither a photograph nor a word about them; nothing was saved.</summary>
    /// <param name="Papers">Those papers.</param>
    public sealed record PapersMissing(IReadOnlyList<PaperKind> Papers) : SupplementAnswer;

    /// <summary>The change touched parts that were not asked for; nothing was saved.</summary>
    /// <param name="Parts">Those parts.</param>
    public sealed record OtherParts(IReadOnlyList<string> Parts) : SupplementAnswer;

    /// <summary>The last moment has passed; an officer decides on what there is.</summary>
    /// <param name="DueAt">The last moment.</param>
    public sealed record TooLate(DateTimeOffset DueAt) : SupplementAnswer;

    /// <summary>The corrected child is in this season already; nothing was saved.</summary>
    public sealed record Duplicate : SupplementAnswer;

    /// <summary>The case changed meanwhile; look again. Nothing was saved.</summary>
    public sealed record Overtaken : SupplementAnswer;

    /// <summary>This guardian has no such open request.</summary>
    public sealed record NotFound : SupplementAnswer;
}

/// <summary>What became of a guardian's wish to compare the records again (我要复查).</summary>
public abstract record Requery
{
    private Requery()
    {
    }

    /// <summary>A new round has begun.</summary>
    public sealed record Started : Requery;

    /// <summary>It was done less than an hour ago.</summary>
    /// <param name="From">From when it can be done again.</param>
    public sealed record TooSoon(DateTimeOffset From) : Requery;

    /// <summary>In the present state there is nothing to compare again.</summary>
    public sealed record OfNoUse : Requery;

    /// <summary>This guardian has no such case.</summary>
    public sealed record NotFound : Requery;
}

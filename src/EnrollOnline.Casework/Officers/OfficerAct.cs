using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Officers;

/// <summary>What became of an officer's act.</summary>
public abstract record OfficerAct
{
    private OfficerAct()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="State">Where the case stands now.</param>
    /// <param name="Revision">The case's revision now.</param>
    /// <param name="Verdict">Where the facts put the child now.</param>
    public sealed record Done(ApplicationState State, int Revision, CategoryVerdict? Verdict) : OfficerAct;

    /// <summary>Somebody acted on the case after the officer had opened it; nothing was changed.</summary>
    /// <param name="Who">Who acted last.</param>
    /// <param name="When">When.</param>
    public sealed record Conflict(string Who, DateTimeOffset When) : OfficerAct;

    /// <summary>Facts are still open, so that no category can be given; nothing was changed.</summary>
    /// <param name="Missing">The open facts.</param>
    public sealed record StillOpen(IReadOnlyList<MissingFact> Missing) : OfficerAct;

    /// <summary>The act lacks something; nothing was changed.</summary>
    /// <param name="Lacking">What is lacking.</param>
    public sealed record NotPossible(ActProblem Lacking) : OfficerAct;

    /// <summary>There is no such case in the officer's county.</summary>
    public sealed record NotFound : OfficerAct;
}

/// <summary>Why an officer's act could not be done.</summary>
public enum ActProblem
{
    /// <summary>No reason was given.</summary>
    ReasonMissing,

    /// <summary>The case does not wait for an officer.</summary>
    NotWithOfficer,

    /// <summary>The rulebook has no such clause.</summary>
    UnknownClause,

    /// <summary>The form has no such part, or this family has none.</summary>
    UnknownItem,

    /// <summary>The time for supplements is over.</summary>
    SupplementClosed,

    /// <summary>The fact cannot be ruled on by an officer.</summary>
    UnknownFact,

    /// <summary>The register gave no record to rely on.</summary>
    NoRecordToTake,

    /// <summary>The papers' details that the fact needs were not given, for example the day of entry.</summary>
    DetailMissing,

    /// <summary>The child is too young for this season.</summary>
    NotEligible,

    /// <summary>The list is frozen; cases no longer change.</summary>
    Frozen,

    /// <summary>The officer did not agree with the approval in a spot check: another one decides.</summary>
    Inspector,

    /// <summary>An appeal against the officer's decision was upheld: another one decides.</summary>
    Appealed,
}

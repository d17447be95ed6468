using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Families;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// One case as a page shows it, to its guardian and to an officer: codes and data; the sentences are the pages' affair.
/// </summary>
public sealed record CaseFile
{
    /// <summary>Application number.</summary>
    public required string Number { get; init; }

    /// <summary>The season applied in.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The child's name as typed.</summary>
    public required string ChildName { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>Where the case stands.</summary>
    public required ApplicationState State { get; init; }

    /// <summary>Why a person must look, one of <see cref="OfficerReasons"/>; null when nobody need.</summary>
    public required string? OfficerReason { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Since when a person is awaited, or null.</summary>
    public required DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Number of the review round, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>True while the registers are being asked, which takes seconds where they answer.</summary>
    public required bool BeingChecked { get; init; }

    /// <summary>What the family stated, with every ID number masked.</summary>
    public required ApplicationForm Form { get; init; }

    /// <summary>One line for each register that this case needs, in the order in which families meet them.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>What registers answered in earlier rounds, later rounds first.</summary>
    public required IReadOnlyList<EarlierAnswer> Earlier { get; init; }

    /// <summary>The facts so far; null before the first review.</summary>
    public required ChildFacts? Facts { get; init; }

    /// <summary>Where those facts put the child, with the open facts when they do not; null before the first review.</summary>
    public required CategoryVerdict? Verdict { get; init; }

    /// <summary>Category code and name, once approved.</summary>
    public required CategoryLine? Category { get; init; }

    /// <summary>Requests for more evidence, oldest first.</summary>
    public required IReadOnlyList<SupplementLine> Supplements { get; init; }

    /// <summary>Decisions by persons, oldest first.</summary>
    public required IReadOnlyList<DecisionLine> Decisions { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>From when the guardian may ask for a new check; null when that is of no use in the present state.</summary>
    public required DateTimeOffset? RequeryFrom { get; init; }

    /// <summary>The revision seen; goes back with every decision.</summary>
    public required int Revision { get; init; }
}

/// <summary>One register's part in a case.</summary>
/// <param name="Source">Code of the register, one of <c>RecordSource</c>.</param>
/// <param name="Fact">What was asked about: as in <see cref="ClaimedFact.Code"/>.</param>
/// <param name="Part">The part of the form it compares, as in <see cref="FormParts"/>.</param>
/// <param name="Status">Code of the finding: match, mismatch, no-record, not-comparable, source-down, quota-exceeded; <c>pending</c> before it was asked.</param>
/// <param name="Reason">Why it was not comparable or not answered, as a stable code; null otherwise.</param>
/// <param name="At">Since when this is known; null while pending.</param>
/// <param name="AskAgainAt">When it is asked again by itself, or null.</param>
/// <param name="Advice">What the family can do.</param>
/// <param name="Until">Until when the family can do it, inclusive; null when there is nothing to do.</param>
/// <param name="Differences">Field by field, what was stated and what is recorded.</param>
/// <param name="Asked">What was asked (JSON, ID numbers masked); null while pending.</param>
/// <param name="Answered">What the register says (JSON, ID numbers masked), or null.</param>
public sealed record SourceLine(
    string Source, string Fact, string Part, string Status, string? Reason, DateTimeOffset? At, DateTimeOffset? AskAgainAt,
    SourceAdvice Advice, DateTimeOffset? Until, IReadOnlyList<FieldDifference> Differences, string? Asked, string? Answered);

/// <summary>What a register answered in an earlier round.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Source">Code of the register.</param>
/// <param name="Fact">What was asked about.</param>
/// <param name="Status">Code of the finding.</param>
/// <param name="At">When.</param>
/// <param name="Differences">Field by field, what was stated then and what was recorded.</param>
/// <param name="Answered">What the register said then (JSON, ID numbers masked), or null.</param>
public sealed record EarlierAnswer(
    int Round, string Source, string Fact, string Status, DateTimeOffset At, IReadOnlyList<FieldDifference> Differences, string? Answered);

/// <summary>What a family can do about one register's answer.</summary>
public enum SourceAdvice
{
    /// <summary>Nothing: it is settled, or not needed.</summary>
    Nothing = 0,

    /// <summary>Nothing: the register is asked, or asked again, by itself.</summary>
    Wait = 1,

    /// <summary>Nothing now: an officer looks at it and asks for papers when they are needed.</summary>
    OfficerLooks = 2,

    /// <summary>Answer the officer's request for more evidence.</summary>
    AnswerSupplement = 3,

    /// <summary>Correct the statement, or have the register's record put right and ask for a new check.</summary>
    CorrectRecord = 4,
}

/// <summary>The category of an approved case.</summary>
/// <param name="Code">Code, for example A.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Ties">The values that rank inside the category, in words; empty when there are none.</param>
public sealed record CategoryLine(string Code, Wording Name, Wording Ties);

/// <summary>A request for more evidence.</summary>
/// <param name="Id">Key, for the page that answers it.</param>
/// <param name="Item">Part of the form to mend.</param>
/// <param name="Reason">What is missing and why, in the officer's words.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="DueAt">Last moment to answer, inclusive.</param>
/// <param name="AnsweredAt">When it was answered, or null.</param>
/// <param name="Answer">The family's own words, if any.</param>
public sealed record SupplementLine(
    Guid Id, string Item, string Reason, DateTimeOffset AskedAt, DateTimeOffset DueAt, DateTimeOffset? AnsweredAt, string? Answer);

/// <summary>A decision by a person.</summary>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="Clause">Id of the clause it rests on.</param>
/// <param name="ClauseText">The clause in words.</param>
/// <param name="Reason">The reason, as the family reads it.</param>
/// <param name="By">Name of the officer.</param>
/// <param name="At">When.</param>
/// <param name="AppealUntil">Last moment to ask for a second look, inclusive.</param>
public sealed record DecisionLine(
    ApplicationState Outcome, string Clause, Wording ClauseText, string Reason, string By, DateTimeOffset At, DateTimeOffset AppealUntil);

/// <summary>One act in a case.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who: an account's name, or system.</param>
/// <param name="Act">Stable code, for example application.submitted.</param>
/// <param name="Reason">Why, in words or as a code of <see cref="OfficerReasons"/>; may be empty.</param>
public sealed record HistoryLine(DateTimeOffset At, string Actor, string Act, string Reason);

/// <summary>A case in a guardian's list.</summary>
/// <param name="Number">Application number.</param>
/// <param name="SeasonId">The season applied in.</param>
/// <param name="CountyCode">The county applied to.</param>
/// <param name="ChildName">The child's name as typed.</param>
/// <param name="State">Where the case stands.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
/// <param name="OpenSupplements">How many requests wait for an answer.</param>
public sealed record CaseSummary(
    string Number, Guid SeasonId, string CountyCode, string ChildName, ApplicationState State, DateTimeOffset SubmittedAt,
    int OpenSupplements)
{
    /// <summary>What the reader is in it.</summary>
    public FamilyRole Role { get; init; }
}

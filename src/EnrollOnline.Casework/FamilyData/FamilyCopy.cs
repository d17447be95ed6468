using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Everything held about a family, as its copy says it. ID numbers and addresses are written out: it is the family's own.</summary>
/// <param name="TakenAt">When the copy was made.</param>
/// <param name="Mobile">The mobile number of the account.</param>
/// <param name="Cases">Cases, newest first.</param>
/// <param name="Drafts">What was not handed in.</param>
/// <param name="Erased">Proofs of what was erased before.</param>
public sealed record FamilyCopy(
    DateTimeOffset TakenAt, string? Mobile, IReadOnlyList<CopiedCase> Cases, IReadOnlyList<CopiedDraft> Drafts, IReadOnlyList<CopiedErasure> Erased);

/// <summary>A case in a copy.</summary>
public sealed record CopiedCase
{
    /// <summary>Application number.</summary>
    public required string Number { get; init; }

    /// <summary>Code of the season.</summary>
    public required string Season { get; init; }

    /// <summary>The bureau that answers for it.</summary>
    public required string Bureau { get; init; }

    /// <summary>When it was handed in and the comparison agreed to.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required ApplicationState State { get; init; }

    /// <summary>Category code, or null.</summary>
    public string? Category { get; init; }

    /// <summary>What the family stated.</summary>
    public required ApplicationForm Form { get; init; }

    /// <summary>What the departments answered.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What was asked for later, and the answers.</summary>
    public required IReadOnlyList<CopiedRequest> Requests { get; init; }

    /// <summary>Photographs of papers, with the pictures.</summary>
    public required IReadOnlyList<CopiedPhotograph> Photographs { get; init; }

    /// <summary>Decisions with their reasons.</summary>
    public required IReadOnlyList<CopiedDecision> Decisions { get; init; }

    /// <summary>Second looks that the family asked for, what it wrote and what came of it.</summary>
    public required IReadOnlyList<CopiedWords> Appeals { get; init; }

    /// <summary>What the family said of how it was served.</summary>
    public required IReadOnlyList<CopiedWords> Ratings { get; init; }

    /// <summary>The seat, once results are out.</summary>
    public required IReadOnlyList<CopiedSeat> Seats { get; init; }

    /// <summary>The lot of the published placement, or null.</summary>
    public string? LotteryNumber { get; init; }

    /// <summary>Messages.</summary>
    public required IReadOnlyList<CopiedMessage> Messages { get; init; }

    /// <summary>Who looked.</summary>
    public required IReadOnlyList<LookLine> Looks { get; init; }

    /// <summary>What happened, in order.</summary>
    public required IReadOnlyList<CopiedAct> History { get; init; }
}

/// <summary>A draft in a copy.</summary>
/// <param name="Season">Code of the season.</param>
/// <param name="SavedAt">When it was last saved.</param>
/// <param name="Form">What was typed.</param>
public sealed record CopiedDraft(string Season, DateTimeOffset SavedAt, ApplicationForm Form);

/// <summary>A request for more in a copy.</summary>
/// <param name="AskedAt">When.</param>
/// <param name="Item">The part of the form.</param>
/// <param name="Reason">The officer's words.</param>
/// <param name="DueAt">Until when.</param>
/// <param name="AnsweredAt">When it was answered, or null.</param>
/// <param name="Answer">The family's own words, or null.</param>
public sealed record CopiedRequest(DateTimeOffset AskedAt, string Item, string Reason, DateTimeOffset DueAt, DateTimeOffset? AnsweredAt, string? Answer);

/// <summary>A photograph in a copy.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="KeptAt">When it was kept.</param>
/// <param name="Jpeg">The picture.</param>
public sealed record CopiedPhotograph(PaperKind Kind, DateTimeOffset KeptAt, byte[] Jpeg);

/// <summary>A decision in a copy.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Clause">The clause it rests on.</param>
/// <param name="Reason">The reason.</param>
public sealed record CopiedDecision(DateTimeOffset At, ApplicationState Outcome, string Clause, string Reason);

/// <summary>The family's own words in a copy.</summary>
/// <param name="At">When they were sent.</param>
/// <param name="Words">The words; empty for none.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="AnsweredAt">When it was given, or null.</param>
public sealed record CopiedWords(DateTimeOffset At, string Words, string? Answer = null, DateTimeOffset? AnsweredAt = null);

/// <summary>A seat in a copy.</summary>
/// <param name="School">The school.</param>
/// <param name="State">What became of it.</param>
/// <param name="DueAt">Until when it could be confirmed.</param>
/// <param name="AnsweredAt">When it was answered or ran out, or null.</param>
public sealed record CopiedSeat(string School, OfferState State, DateTimeOffset DueAt, DateTimeOffset? AnsweredAt);

/// <summary>A message in a copy.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Text">The text.</param>
/// <param name="SentAt">When the gateway took it, or null.</param>
public sealed record CopiedMessage(DateTimeOffset At, string Text, DateTimeOffset? SentAt);

/// <summary>An act in a copy.</summary>
/// <param name="At">When.</param>
/// <param name="Act">The act as a stable code.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record CopiedAct(DateTimeOffset At, string Act, string Reason);

/// <summary>A proof of erasing in a copy.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">draft or case.</param>
/// <param name="Number">Application number, or null.</param>
public sealed record CopiedErasure(DateTimeOffset At, string Kind, string? Number);

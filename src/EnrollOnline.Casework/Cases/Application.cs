namespace EnrollOnline.Casework.Cases;

/// <summary>One child's case in one season (报名).</summary>
public sealed class Application
{
    /// <summary>Row key; never shown.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season applied in.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Application number (报名号): the public handle, not guessable, with a check digit.</summary>
    public required string Number { get; init; }

    /// <summary>The guardian's account.</summary>
    public required Guid GuardianId { get; init; }

    /// <summary>The child's name, to the letter the guardian typed, any length.</summary>
    public required string ChildName { get; set; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BirthDate { get; set; }

    /// <summary>Blind index of the child's ID number; one live case per child and season.</summary>
    public required string ChildIndex { get; set; }

    /// <summary>Everything the family stated (an ApplicationForm as JSON), encrypted.</summary>
    public required byte[] FormCipher { get; set; }

    /// <summary>Where the case stands.</summary>
    public required ApplicationState State { get; set; }

    /// <summary>When the case was first submitted.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the automatic review should next look at it; null when it need not. The queue is the data.</summary>
    public DateTimeOffset? ReviewDueAt { get; set; }

    /// <summary>The worker that holds the case, while its lease lasts.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>When a dead worker's hold ends.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Number of the review round, from 1; findings are written once per round and source.</summary>
    public int ReviewRound { get; set; }

    /// <summary>Why a person must look, as a stable code; null when nobody need.</summary>
    public string? OfficerReason { get; set; }

    /// <summary>Facts established so far (ChildFacts as JSON).</summary>
    public string? FactsText { get; set; }

    /// <summary>Category code, once the facts allow one.</summary>
    public string? CategoryCode { get; set; }

    /// <summary>The values that rank the child inside its category, as <c>TieValues</c> writes them; null without a category.</summary>
    public string? Ties { get; set; }

    /// <summary>Codes of the reserves and strata that the child belongs to, separated by spaces; null for none.</summary>
    public string? SeatGroups { get; set; }

    /// <summary>Code of the school where an elder sibling is still enrolled; null for none.</summary>
    public string? SiblingSchool { get; set; }

    /// <summary>Code of the primary school that the child leaves; null when it is not known.</summary>
    public string? FromSchool { get; set; }

    /// <summary>Since when the case has waited for a department that does not answer; null when none is silent.</summary>
    public DateTimeOffset? ParkedSince { get; set; }

    /// <summary>Since when the case has waited for a person; null when nobody need look.</summary>
    public DateTimeOffset? WaitingSince { get; set; }

    /// <summary>Community the zone follows from, once a fact confirms it or the guardian stated it.</summary>
    public string? CommunityCode { get; set; }

    /// <summary>Code of the private school chosen, or null.</summary>
    public string? PrivateChoice { get; set; }

    /// <summary>Public schools in the family's order, separated by spaces; empty means the zone's own order.</summary>
    public string PublicChoices { get; set; } = "";

    /// <summary>True when the family wants its twins or triplets drawn with one shared number.</summary>
    public bool WantsMultiplesTogether { get; set; }

    /// <summary>Changes with every write; a second writer on an old copy is refused.</summary>
    public int Revision { get; set; }
}

/// <summary>Where an application stands.</summary>
public enum ApplicationState
{
    /// <summary>Handed in; records are being compared (核验中).</summary>
    Submitted = 0,

    /// <summary>A person must look at it (人工审核).</summary>
    WithOfficer = 1,

    /// <summary>The family was asked for more (待补正).</summary>
    AwaitingSupplement = 2,

    /// <summary>Facts and category stand (审核通过).</summary>
    Approved = 3,

    /// <summary>Refused by a person, with clause, reason and the way to appeal.</summary>
    Refused = 4,

    /// <summary>Taken back by the family.</summary>
    Withdrawn = 5,
}

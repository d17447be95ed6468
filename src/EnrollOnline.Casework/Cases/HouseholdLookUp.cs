namespace EnrollOnline.Casework.Cases;

/// <summary>
/// A family's answer to "shall we ask the household register?" for one child of one draft, and what came of it. The answer
/// stays on record; what was asked and what came back does not.
/// </summary>
public sealed class HouseholdLookUp
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county applied to, whose register is asked.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The draft.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>Who answered; must have a verified identity to agree.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Blind index of the child's ID number: another child is another question.</summary>
    public required string ChildIndex { get; init; }

    /// <summary>True when the register may be asked.</summary>
    public required bool Agreed { get; init; }

    /// <summary>Version of the text that was agreed to or declined.</summary>
    public required string ConsentText { get; init; }

    /// <summary>When the family answered.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>How far it is.</summary>
    public LookUpState State { get; set; }

    /// <summary>Whom the register is asked about, as JSON, encrypted; null once it has been asked.</summary>
    public byte[]? QuestionCipher { get; set; }

    /// <summary>What the register holds, as JSON, encrypted; null when there is nothing to show, or no longer.</summary>
    public byte[]? AnswerCipher { get; set; }

    /// <summary>When the register is to be asked (again); null when it is not.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The worker that asks just now.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Until when that worker may be trusted to be alive.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>When it was answered or given up.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>How far a look-up is.</summary>
public enum LookUpState
{
    /// <summary>The family types it; nobody is asked.</summary>
    Declined = 0,

    /// <summary>The register is being asked.</summary>
    Waiting = 1,

    /// <summary>Child and guardian stand in one book; what it holds is there to be confirmed.</summary>
    Found = 2,

    /// <summary>No such child, another name, or not in one book. Which of them is said to nobody.</summary>
    Nothing = 3,

    /// <summary>The register did not answer in time.</summary>
    Silent = 4,

    /// <summary>The family took the answer over into its form, or put it away.</summary>
    Used = 5,
}

namespace EnrollOnline.Casework.Cases;

/// <summary>
/// One person's part in an application beside the guardian who applies: invited by mobile number, accepted by whoever
/// signs in with it. Belongs to the draft, whose row stays when it becomes an application.
/// </summary>
public sealed class FamilyShare
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county applied to.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The draft.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>The account that invited.</summary>
    public required Guid InviterId { get; init; }

    /// <summary>True for a second guardian, false for somebody who helps.</summary>
    public required bool MayAct { get; init; }

    /// <summary>The invited mobile number, encrypted.</summary>
    public required byte[] MobileCipher { get; set; }

    /// <summary>Blind index of the invited number while the share is open; null once it has ended.</summary>
    public string? OpenIndex { get; set; }

    /// <summary>Which of the draft's places it takes while it is open: 1 the second guardian's, from 2 the helpers'; null once it has ended.</summary>
    public int? Place { get; set; }

    /// <summary>When the invitation was sent.</summary>
    public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>The account that takes part, once it has accepted.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>When it accepted, or null.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>When the share ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How it ended, or null.</summary>
    public ShareEnd? EndedHow { get; set; }

    /// <summary>Changes with every write; a second writer on an old copy is refused.</summary>
    public int Revision { get; set; }
}

/// <summary>How a share ended.</summary>
public enum ShareEnd
{
    /// <summary>Whoever was invited said no.</summary>
    Refused = 0,

    /// <summary>Whoever took part went.</summary>
    Left = 1,

    /// <summary>The guardian who applies ended it.</summary>
    Ended = 2,

    /// <summary>Nobody answered the invitation in time.</summary>
    Lapsed = 3,
}

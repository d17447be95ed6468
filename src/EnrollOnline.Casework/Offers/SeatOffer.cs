using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Offers;

/// <summary>What a guardian finds under an application number after the placement.</summary>
public abstract record OfferFinding
{
    private OfferFinding()
    {
    }

    /// <summary>A seat.</summary>
    /// <param name="Offer">The offer.</param>
    public sealed record Seat(SeatOffer Offer) : OfferFinding;

    /// <summary>No seat was found in this run; the county will find one (统筹).</summary>
    public sealed record NoSeat : OfferFinding;

    /// <summary>The case was not placed: refused or withdrawn.</summary>
    /// <param name="State">Where the case stands.</param>
    public sealed record NotPlaced(ApplicationState State) : OfferFinding;

    /// <summary>Results are not public yet.</summary>
    /// <param name="ResultsDue">When they are due, Asia/Shanghai wall clock.</param>
    public sealed record NotPublished(DateTime ResultsDue) : OfferFinding;

    /// <summary>This guardian has no such application.</summary>
    public sealed record NotFound : OfferFinding;
}

/// <summary>One seat offered to a family.</summary>
/// <param name="ApplicationNumber">Application number.</param>
/// <param name="School">The school.</param>
/// <param name="Via">How the seat came about, a word of <c>PlacedVia</c> but not None.</param>
/// <param name="State">Whether the family has answered.</param>
/// <param name="Due">Last moment to answer, Asia/Shanghai wall clock, inclusive.</param>
/// <param name="CanAnswer">True while the family may confirm the seat or give it up.</param>
/// <param name="AnsweredAt">When it answered or the time ran out.</param>
/// <param name="NoticeCode">Code in the notice's address.</param>
public sealed record SeatOffer(
    string ApplicationNumber, School School, string Via, OfferState State, DateTime Due, bool CanAnswer,
    DateTimeOffset? AnsweredAt, string NoticeCode)
{
    /// <summary>The school whose seat the child left for this one, or null.</summary>
    public School? Left { get; init; }

    /// <summary>True when the seat stays the child's if nobody answers in time.</summary>
    public bool KeptBySilence { get; init; }
}

/// <summary>What became of an answer to an offer.</summary>
public enum OfferAnswer
{
    /// <summary>It stands; answered twice alike, it still stands once.</summary>
    Done,

    /// <summary>The time to answer is over.</summary>
    TooLate,

    /// <summary>The seat was given up before; that is final.</summary>
    GivenUpBefore,

    /// <summary>This guardian has no such offer.</summary>
    NotFound,

    /// <summary>The offer changed at the same moment; look again.</summary>
    Stale,
}

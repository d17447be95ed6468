using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Where a case stands, as far as it decides what the family is told first.</summary>
/// <param name="State">The application's state.</param>
/// <param name="Phase">The part of the calendar.</param>
/// <param name="Season">How far the placement has come.</param>
public sealed record Standing(ApplicationState State, SeasonPhase Phase, SeasonState Season)
{
    /// <summary>A register does not answer and is waited for.</summary>
    public bool Parked { get; init; }

    /// <summary>The family can mend something now.</summary>
    public bool CanMend { get; init; }

    /// <summary>A request for more evidence waits for an answer.</summary>
    public bool IsAsked { get; init; }

    /// <summary>What became of the offer; null without one.</summary>
    public OfferState? Offer { get; init; }

    /// <summary>The offer can still be answered.</summary>
    public bool CanAnswer { get; init; }

    /// <summary>Silence keeps the seat.</summary>
    public bool KeptBySilence { get; init; }

    /// <summary>The child took part in the placement.</summary>
    public bool WasPlaced { get; init; }

    /// <summary>Schools can be named in a make-up round.</summary>
    public bool MakeUpOpen { get; init; }

    /// <summary>An appeal waits for its answer.</summary>
    public bool AppealOpen { get; init; }

    /// <summary>The refusal can be appealed.</summary>
    public bool CanAppeal { get; init; }
}

/// <summary>What a family is told first: what happens now and what it must do, in one box.</summary>
public static class CaseNow
{
    /// <summary>Where a case stands.</summary>
    /// <param name="story">The case.</param>
    public static Standing StandingOf(CaseStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (file, season) = (story.File, story.Opened.Season);
        return new Standing(file.State, season.Phase, season.Season.State)
        {
            Parked = !file.BeingChecked && file.State == ApplicationState.Submitted, CanMend = story.ToMend.Count > 0, IsAsked = story.OpenSupplements.Any(),
            Offer = story.Seat?.State, CanAnswer = story.Seat?.CanAnswer == true, KeptBySilence = story.Seat?.KeptBySilence == true,
            WasPlaced = story.Found is OfferFinding.Seat or OfferFinding.NoSeat, MakeUpOpen = story.MakeUp is { Open: true },
            AppealOpen = story.Appeals.Open is not null, CanAppeal = story.Appeals.Choices.Any(choice => choice.Subject == AppealSubject.Refusal),
        };
    }

    /// <summary>End of the texts' keys under <c>parents.now</c>.</summary>
    /// <param name="standing">Where the case stands.</param>
    public static string KeyOf(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.State switch
        {
            ApplicationState.Withdrawn => standing.Phase == SeasonPhase.Applications ? "withdrawn-again" : "withdrawn",
            ApplicationState.Refused => standing.AppealOpen ? "refused-appealed" : standing.CanAppeal ? "refused" : "refused-over",
            _ when standing.Phase == SeasonPhase.Before => "not-open",
            _ when standing.Season == SeasonState.Published => AfterPublication(standing),
            ApplicationState.Approved => standing.Season switch { SeasonState.Open => "approved", SeasonState.Frozen => "listed", _ => "drawn" },
            _ when standing.Season != SeasonState.Open => "listed-open",
            ApplicationState.AwaitingSupplement => standing.IsAsked ? "supplement" : "supplement-over",
            ApplicationState.WithOfficer => standing.CanMend ? "with-officer-mend" : "with-officer",
            _ => standing.Parked ? "parked" : "checking",
        };
    }

    /// <summary>The moment that the texts name; null where they name none.</summary>
    /// <param name="key">End of the texts' keys.</param>
    /// <param name="story">The case.</param>
    public static DateTimeOffset? MomentOf(string key, CaseStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var calendar = story.Opened.Season.Calendar;
        return key switch
        {
            "not-open" => story.Opened.Season.Opens,
            "withdrawn-again" => story.Opened.Season.Closes,
            "supplement" => story.OpenSupplements.First().DueAt,
            "with-officer" or "with-officer-mend" => story.File.WaitingSince ?? story.File.SubmittedAt,
            "approved" or "listed" or "drawn" or "listed-open" => calendar.ResultsPublished.FromShanghai(),
            "refused" or "refused-over" => calendar.AppealCloses.FromShanghai(),
            "refused-appealed" => story.Appeals.Open!.DueAt,
            "offered" or "offered-kept" => story.Seat!.Due.FromShanghai(),
            "make-up" => story.MakeUp!.Closes.FromShanghai(),
            _ => null,
        };
    }

    /// <summary>The page on which the family does what it must; null where it has nothing to do.</summary>
    /// <param name="key">End of the texts' keys.</param>
    public static string? PageOf(string key) => key switch
    {
        "supplement" => "Supplement", "offered" or "offered-kept" => "Confirm", "confirmed" => "Letter", "make-up" => "MakeUp",
        "refused" or "refused-appealed" => "Appeal", "no-seat" or "not-placed" or "given-up" or "lapsed" or "offered-over" or "offered-over-kept" => "Result",
        _ => null,
    };

    private static string AfterPublication(Standing standing) => standing switch
    {
        { Offer: OfferState.Offered, CanAnswer: true } => standing.KeptBySilence ? "offered-kept" : "offered",
        { MakeUpOpen: true } => "make-up",
        { Offer: OfferState.Offered } => standing.KeptBySilence ? "offered-over-kept" : "offered-over",
        { Offer: OfferState.Confirmed } => "confirmed",
        { Offer: OfferState.GivenUp } => "given-up",
        { Offer: OfferState.Lapsed } => "lapsed",
        { WasPlaced: true } => "no-seat",
        _ => "not-placed",
    };
}

using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A draft with everything its pages need.</summary>
/// <param name="Guardian">The guardian who is signed in and owns it.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Season">The season applied in.</param>
/// <param name="County">The county applied to.</param>
/// <param name="Phase">Where the season stands now.</param>
/// <param name="Route">The family's way through the pages.</param>
/// <param name="SubmittedNumber">The application number, once the draft is handed in.</param>
public sealed record OpenedDraft(
    Account Guardian, OpenDraft Draft, Season Season, County County, SeasonPhase Phase, ApplyRoute Route, string? SubmittedNumber)
{
    /// <summary>What has been typed.</summary>
    public ApplicationForm Form => Draft.Form;

    /// <summary>The county's rules.</summary>
    public Rulebook Rulebook => Route.Frame.Rulebook;
}

/// <summary>What saving a step gave.</summary>
/// <param name="Route">The way from here.</param>
/// <param name="Dropped">Keys of answers that no longer apply and were taken out.</param>
public sealed record SavedStep(ApplyRoute Route, IReadOnlyList<string> Dropped);

using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Appeals;

/// <summary>Something in a case that a second look can be asked for.</summary>
/// <param name="Subject">What.</param>
/// <param name="Until">Last moment to ask, inclusive.</param>
/// <param name="Decision">The person's decision it is about, or null.</param>
public sealed record AppealGround(AppealSubject Subject, DateTimeOffset Until, Decision? Decision)
{
    /// <summary>Acts by which an approval is taken back.</summary>
    private static readonly string[] TakenBack = ["review.turned", "inspection.not-agreed"];

    /// <summary>Everything in a case that a second look can be asked for, whether or not the time is over.</summary>
    /// <param name="application">The case.</param>
    /// <param name="season">Its season.</param>
    /// <param name="calendar">The season's dates.</param>
    /// <param name="decisions">Decisions by persons, oldest first.</param>
    /// <param name="acts">What happened, as codes of the history.</param>
    public static IReadOnlyList<AppealGround> Of(
        Application application, Season season, RulebookCalendar calendar, IReadOnlyList<Decision> decisions, IReadOnlyCollection<string> acts)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(acts);
        if (application.State == ApplicationState.Withdrawn)
        {
            return [];
        }

        var until = calendar.AppealCloses.FromShanghai();
        List<AppealGround> grounds = [];
        if (application.State == ApplicationState.Refused)
        {
            grounds.Add(new(AppealSubject.Refusal, until, decisions.LastOrDefault(one => one.Outcome == ApplicationState.Refused)));
        }

        var takenBack = application.State == ApplicationState.WithOfficer && acts.Any(TakenBack.Contains);
        if (takenBack || application is { State: ApplicationState.Approved, CategoryCode: not null })
        {
            grounds.Add(new(AppealSubject.Category, until, decisions.LastOrDefault(one => one.Outcome == ApplicationState.Approved)));
        }

        if (season.PublishedAt is not null && application.State != ApplicationState.Refused)
        {
            grounds.Add(new(AppealSubject.Result, until, null));
        }

        return grounds;
    }
}

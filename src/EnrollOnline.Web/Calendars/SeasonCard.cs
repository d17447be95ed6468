using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Display;

namespace EnrollOnline.Web.Calendars;

/// <summary>A season on the home page: whose it is and where its calendar stands.</summary>
/// <param name="County">The county's name in the reader's language.</param>
/// <param name="CountyCode">The county's division code.</param>
/// <param name="Year">The entry year.</param>
/// <param name="StageText">The key of the stage's word.</param>
/// <param name="Milestones">The dates in their order.</param>
public sealed record SeasonCard(string County, string CountyCode, int Year, string StageText, IReadOnlyList<Milestone> Milestones)
{
    /// <summary>Whether applications can be filed at this moment.</summary>
    public bool TakesApplications => Milestones[0].State == StepState.Now;

    /// <summary>Lays a season's calendar out as it stands at a moment.</summary>
    /// <param name="season">The season.</param>
    /// <param name="county">The county's name.</param>
    /// <param name="calendar">The dates of its rulebook.</param>
    /// <param name="now">The county's wall clock.</param>
    public static SeasonCard Of(Season season, string county, RulebookCalendar calendar, DateTime now)
        => new(county, season.CountyCode, season.Year, "home.stage." + Wording.Texts.Kebab(season.Stage.ToString()),
        [
            Span("home.calendar.apply", calendar.ApplicationOpens, calendar.ApplicationCloses, now),
            Span("home.calendar.review", calendar.ApplicationCloses, calendar.SupplementCloses, now),
            Span("home.calendar.results", null, calendar.ResultsPublished, now),
            Span("home.calendar.confirm", calendar.ResultsPublished, calendar.ConfirmationCloses, now),
        ]);

    private static Milestone Span(string text, DateTime? from, DateTime until, DateTime now)
    {
        var state = now > until ? StepState.Done : from is not null && now >= from ? StepState.Now : StepState.Later;
        var days = (until.Date - now.Date).Days;
        return new Milestone(text, from, until, state, state == StepState.Now ? days : null);
    }
}

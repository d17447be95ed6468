using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>A season as a family meets it.</summary>
/// <param name="Season">The season.</param>
/// <param name="County">Its county.</param>
/// <param name="Calendar">Its dates.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Today">The day in Shanghai, by the server's clock.</param>
public sealed record OwnSeason(Season Season, County County, RulebookCalendar Calendar, SeasonPhase Phase, DateOnly Today)
{
    /// <summary>First moment of filing.</summary>
    public DateTimeOffset Opens => Calendar.ApplicationOpens.FromShanghai();

    /// <summary>Last moment of filing.</summary>
    public DateTimeOffset Closes => Calendar.ApplicationCloses.FromShanghai();

    /// <summary>Whole days left to file; 0 on the last day.</summary>
    public int DaysLeft => DateOnly.FromDateTime(Calendar.ApplicationCloses).DayNumber - Today.DayNumber;
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Calendars;
using EnrollOnline.Web.Display;

namespace EnrollOnline.Web.Tests.Calendars;

public sealed class SeasonCardTests
{
    private static readonly RulebookCalendar Calendar = new()
    {
        Clause = "c", ApplicationOpens = new(2024, 7, 8, 8, 0, 0), ApplicationCloses = new(2024, 7, 12, 18, 0, 0),
        SupplementCloses = new(2024, 7, 26, 18, 0, 0), ResultsPublished = new(2024, 8, 5, 8, 0, 0),
        ConfirmationCloses = new(2024, 8, 9, 18, 0, 0), AppealCloses = new(2024, 8, 12, 18, 0, 0),
    };

    [Theory]
    [InlineData("2024-07-08T07:59:59", StepState.Later, null)]
    [InlineData("2024-07-08T08:00:00", StepState.Now, 4)]
    [InlineData("2024-07-12T18:00:00", StepState.Now, 0)]
    [InlineData("2024-07-12T18:00:01", StepState.Done, null)]
    public void Applying_is_open_from_the_first_moment_to_the_last_inclusive(string now, StepState state, int? daysLeft)
    {
        var card = SeasonCard.Of(Season(), "小店区", Calendar, DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        (card.Milestones[0].State, card.Milestones[0].DaysLeft).ShouldBe((state, daysLeft));
        card.TakesApplications.ShouldBe(state == StepState.Now);
    }

    private static Season Season() => new()
    {
        CountyCode = "140105", Code = "140105-2024-primary", Year = 2024, Stage = Stage.Primary, RulebookText = "{}", RulebookHash = "",
    };
}

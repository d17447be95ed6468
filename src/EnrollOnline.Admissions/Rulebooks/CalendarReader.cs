using System.Globalization;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the calendar and sees that its moments follow each other.</summary>
internal sealed class CalendarReader(ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    public RulebookCalendar Read(ObjectReader? reader, int year)
    {
        if (reader is null)
        {
            return Nothing;
        }

        var calendar = new RulebookCalendar
        {
            Clause = clauses.Named(reader),
            ApplicationOpens = values.Moment(reader, "applicationOpens"),
            ApplicationCloses = values.Moment(reader, "applicationCloses"),
            SupplementCloses = values.Moment(reader, "supplementCloses"),
            ResultsPublished = values.Moment(reader, "resultsPublished"),
            ConfirmationCloses = values.Moment(reader, "confirmationCloses"),
            AppealCloses = values.Moment(reader, "appealCloses"),
        };
        reader.Done();
        if (faults.None)
        {
            After(reader, "applicationCloses", calendar.ApplicationCloses, "applicationOpens", calendar.ApplicationOpens);
            After(reader, "supplementCloses", calendar.SupplementCloses, "applicationOpens", calendar.ApplicationOpens);
            After(reader, "resultsPublished", calendar.ResultsPublished, "applicationCloses", calendar.ApplicationCloses);
            After(reader, "resultsPublished", calendar.ResultsPublished, "supplementCloses", calendar.SupplementCloses);
            After(reader, "confirmationCloses", calendar.ConfirmationCloses, "resultsPublished", calendar.ResultsPublished);
            After(reader, "appealCloses", calendar.AppealCloses, "resultsPublished", calendar.ResultsPublished);
            InYear(reader, calendar.ApplicationOpens, year);
        }

        return calendar;
    }

    private static RulebookCalendar Nothing { get; } = new()
    {
        Clause = "",
        ApplicationOpens = default,
        ApplicationCloses = default,
        SupplementCloses = default,
        ResultsPublished = default,
        ConfirmationCloses = default,
        AppealCloses = default,
    };

    private void After(ObjectReader reader, string later, DateTime late, string earlier, DateTime early)
    {
        if (late <= early)
        {
            faults.Add(
                reader.Optional(later)!,
                $"“{later}”（{Say(late)}）须晚于“{earlier}”（{Say(early)}）。",
                $"\"{later}\" ({Say(late)}) must come after \"{earlier}\" ({Say(early)}).");
        }
    }

    private static string Say(DateTime moment) =>
        moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private void InYear(ObjectReader reader, DateTime opens, int year)
    {
        if (opens.Year != year)
        {
            faults.Add(
                reader.Optional("applicationOpens")!,
                $"报名不在{year}年开始，与“year”矛盾。",
                $"Filing does not begin in {year}, which contradicts \"year\".");
        }
    }
}

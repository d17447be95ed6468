using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Display;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One step on a case's way.</summary>
/// <param name="Key">End of its texts' keys under <c>parents.case.journey</c>.</param>
/// <param name="State">Whether it is done, now, the family's turn or later.</param>
/// <param name="At">When it was, is due or is expected; null when nobody can say.</param>
/// <param name="When">End of the key under <c>parents.case.when</c> of the words around that moment.</param>
public sealed record JourneyPart(string Key, StepState State, DateTimeOffset? At, string When);

/// <summary>The way of a case, like a parcel's: what is done, where it is, what comes.</summary>
public static class CaseJourney
{
    /// <summary>The steps in their order.</summary>
    /// <param name="opened">The case.</param>
    public static IEnumerable<JourneyPart> Of(OpenedCase opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        var (file, season) = (opened.File, opened.Season);
        yield return new JourneyPart("submitted", StepState.Done, file.SubmittedAt, "on");
        if (file.State == ApplicationState.Withdrawn)
        {
            yield return new JourneyPart("withdrawn", StepState.Done, Latest(file.History)?.At, "on");
            yield break;
        }

        yield return Review(opened);
        var decided = Latest(file.Decisions);
        if (file.State == ApplicationState.Refused)
        {
            yield return new JourneyPart("refused", StepState.YourTurn, decided?.AppealUntil, "appeal-by");
            yield break;
        }

        var calendar = season.Calendar;
        var published = season.Season.PublishedAt;
        yield return published is null
            ? new JourneyPart("placement", file.State == ApplicationState.Approved ? StepState.Now : StepState.Later, calendar.ResultsPublished.FromShanghai(), "expected")
            : new JourneyPart("placement", StepState.Done, published, "on");
        yield return new JourneyPart(
            "confirmation", season.Phase == SeasonPhase.Confirmation ? StepState.YourTurn : StepState.Later,
            calendar.ConfirmationCloses.FromShanghai(), "by");
    }

    private static JourneyPart Review(OpenedCase opened)
    {
        var file = opened.File;
        return file.State switch
        {
            ApplicationState.Submitted => new JourneyPart("checking", StepState.Now, null, "on"),
            ApplicationState.WithOfficer => new JourneyPart("with-officer", StepState.Now, file.WaitingSince, "since"),
            ApplicationState.AwaitingSupplement => new JourneyPart(
                "supplement", StepState.YourTurn, file.Supplements.LastOrDefault(asked => asked.AnsweredAt is null)?.DueAt, "by"),
            _ => new JourneyPart(
                "checked", StepState.Done,
                Latest(file.Decisions)?.At ?? file.Sources.Select(source => source.At).Max() ?? file.SubmittedAt, "on"),
        };
    }

    private static T? Latest<T>(IReadOnlyList<T> list)
        where T : class => list.Count > 0 ? list[^1] : null;
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The part of a case's way up to the decision: registers, officer, requests for more, decision.</summary>
internal static class ReviewWay
{
    private static readonly string[] ToOfficer = ["review.handed-over", "review.turned", "inspection.not-agreed", "appeal.answered"];

    public static IEnumerable<JourneyPart> Of(CaseJourney way, CaseStory story, Texts texts)
    {
        var file = story.File;
        if (file.Sources.Count > 0)
        {
            yield return Compared(way, story, texts);
        }

        var waiting = file.State == ApplicationState.WithOfficer;
        if (waiting || file.State == ApplicationState.AwaitingSupplement || file.Decisions.Count > 0)
        {
            yield return waiting ? Waiting(way, story, texts)
                : way.Part("officer", StepState.Done, "on", file.History.LastOrDefault(line => ToOfficer.Contains(line.Act))?.At, way.Bureau);
        }

        foreach (var asked in file.Supplements)
        {
            yield return asked.AnsweredAt is { } answered ? way.Done("supplement-answered", answered, way.Family, asked.Reason)
                : asked.DueAt < story.Opened.Now ? way.Part("supplement-over", StepState.Done, "by", asked.DueAt, way.Family, asked.Reason)
                : way.Part("supplement", StepState.YourTurn, "by", asked.DueAt, way.Family, asked.Reason);
        }

        yield return Decided(way, story, texts);
    }

    private static JourneyPart Compared(CaseJourney way, CaseStory story, Texts texts)
    {
        var file = story.File;
        if (file.BeingChecked)
        {
            return way.Part("checking", StepState.Now, "on", null, way.BySystem, file.Sources.Count);
        }

        if (file.State == ApplicationState.Submitted && story.Opened.Season.Season.State == SeasonState.Open)
        {
            return way.Part(
                "parked", StepState.Now, "since", story.Silent.Select(line => line.At).Min(), way.BySystem,
                string.Join(texts["parents.way.and"], story.Silent.Select(story.Words.Name).Distinct()));
        }

        var (equal, differing) = (file.Sources.Count(line => line.Status == "match"), file.Sources.Count(line => line.Status is "mismatch" or "no-record"));
        return way.Done(differing > 0 ? "compared-differing" : "compared", file.Sources.Select(line => line.At).Max() ?? file.SubmittedAt, way.BySystem, file.Sources.Count, equal, differing);
    }

    private static JourneyPart Waiting(CaseJourney way, CaseStory story, Texts texts)
    {
        var part = way.Part("with-officer", StepState.Now, "since", story.File.WaitingSince, way.Bureau);
        return part with
        {
            Text = $"{part.Text} {(story.Progress.WaitLonger is { } longer ? texts[longer == 0 ? "parents.way.first" : "parents.way.wait-longer", longer] : "")}".Trim(),
        };
    }

    private static JourneyPart Decided(CaseJourney way, CaseStory story, Texts texts)
    {
        var file = story.File;
        var decision = file.Decisions.LastOrDefault(one => one.Outcome == file.State);
        return file.State switch
        {
            ApplicationState.Approved => way.Done(
                "approved", decision?.At ?? file.History.LastOrDefault(line => line.Act == "review.approved")?.At,
                decision is null ? way.BySystem : way.Officer(decision.By), file.Category is { } category ? $"{category.Code} {texts.Say(category.Name)}" : ""),
            ApplicationState.Refused => way.Part("refused", StepState.Done, "on", decision?.At, decision is null ? way.Bureau : way.Officer(decision.By)),
            _ => way.Part("decide", StepState.Later, "on", null, way.Bureau),
        };
    }
}

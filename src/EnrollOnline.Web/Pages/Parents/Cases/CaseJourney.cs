using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One step on a case's way, in words.</summary>
/// <param name="Key">End of its texts' keys under <c>parents.way</c>.</param>
/// <param name="State">Whether it is done, now, the family's turn or later.</param>
/// <param name="When">When it was, is due or is expected; null when nobody can say.</param>
/// <param name="Who">Who did it or does it.</param>
/// <param name="Text">What it means.</param>
public sealed record JourneyPart(string Key, StepState State, string? When, string Who, string Text);

/// <summary>The way of a case, like a parcel's: what was done when and by whom, where it is, what comes next and by when.</summary>
public sealed class CaseJourney(CaseStory story, Texts texts)
{
    private readonly OpenedCase _opened = story.Opened;

    /// <summary>The steps in their order.</summary>
    public IEnumerable<JourneyPart> Parts()
    {
        var file = _opened.File;
        yield return Done("submitted", file.SubmittedAt, Family);
        if (file.State == ApplicationState.Withdrawn)
        {
            yield return Done("withdrawn", file.History.LastOrDefault(line => line.Act == "application.withdrawn")?.At, Family);
            yield break;
        }

        foreach (var part in ReviewWay.Of(this, story, texts).Concat(file.State == ApplicationState.Refused ? [] : Placement()))
        {
            yield return part;
        }

        foreach (var appeal in story.Appeals.Lines)
        {
            yield return appeal.Reply is { } reply
                ? Part("appeal-answered", StepState.Done, "on", reply.At, reply.By, texts.Of(appeal.Subject), texts.Of(reply.Outcome))
                : Part("appeal", StepState.Now, "answer-by", appeal.DueAt, Bureau, texts.Of(appeal.Subject), texts.Moment(appeal.FiledAt));
        }
    }

    /// <summary>The family, as who acted.</summary>
    internal string Family => texts["parents.way.who.family"];

    /// <summary>The system, as who acted.</summary>
    internal string BySystem => texts["parents.way.who.system"];

    /// <summary>The bureau, as who acted.</summary>
    internal string Bureau => _opened.Season.County.BureauName;

    /// <summary>An officer of the bureau, as who acted.</summary>
    internal string Officer(string name) => texts["parents.way.who.officer", Bureau, name];

    /// <summary>A step that is behind us.</summary>
    internal JourneyPart Done(string key, DateTimeOffset? at, string who, params object?[] values) => Part(key, StepState.Done, "on", at, who, values);

    /// <summary>Any step.</summary>
    internal JourneyPart Part(string key, StepState state, string when, DateTimeOffset? at, string who, params object?[] values) => new(
        key, state, at is { } moment ? texts[$"parents.way.when.{when}", texts.Moment(moment)] : null, who, texts[$"parents.way.{key}.text", values]);

    private IEnumerable<JourneyPart> Placement()
    {
        var (season, calendar, progress) = (_opened.Season.Season, _opened.Season.Calendar, story.Progress);
        var turn = season.State < SeasonState.Published && (_opened.File.State == ApplicationState.Approved || season.State > SeasonState.Open);
        yield return season.FrozenAt is { } frozen
            ? Done("frozen", frozen, Bureau)
            : Part("frozen", turn ? StepState.Now : StepState.Later, "after", calendar.SupplementCloses.FromShanghai(), Bureau);
        yield return season.Seed is { } seed
            ? Done("drawn", progress.DrawnAt, Bureau, seed)
            : new JourneyPart("draw", turn && season.FrozenAt is not null ? StepState.Now : StepState.Later, null, Bureau, texts["parents.way.draw.text"]);
        if (progress.PlacedAt is { } placed)
        {
            yield return Done("placed", placed, BySystem);
        }

        yield return season.PublishedAt is { } published
            ? Done("published", published, Bureau)
            : Part("publish", turn && season.Seed is not null ? StepState.Now : StepState.Later, "expected", calendar.ResultsPublished.FromShanghai(), Bureau);
        yield return Answer(calendar.ConfirmationCloses.FromShanghai());
        if (story.MakeUp is { } round)
        {
            yield return Part("make-up", round.Open ? StepState.YourTurn : StepState.Done, "by", round.Closes.FromShanghai(), round.Open ? Family : Bureau);
        }

        yield return story.Seat is { State: OfferState.Confirmed } confirmed
            ? Done("notice-ready", confirmed.AnsweredAt, BySystem)
            : new JourneyPart("notice", StepState.Later, null, BySystem, texts["parents.way.notice.text"]);
    }

    private JourneyPart Answer(DateTimeOffset closes) => story.Seat switch
    {
        { State: OfferState.Confirmed } seat => Done("confirmed", seat.AnsweredAt, Family, seat.School.Name),
        { State: OfferState.GivenUp } seat => Done("given-up", seat.AnsweredAt, Family, seat.School.Name),
        { State: OfferState.Lapsed } seat => Done("lapsed", seat.Due.FromShanghai(), BySystem, seat.School.Name),
        { State: OfferState.Offered } seat => Part(
            seat.KeptBySilence ? "answer-kept" : "answer", seat.CanAnswer ? StepState.YourTurn : StepState.Done, "by", seat.Due.FromShanghai(), Family, seat.School.Name),
        _ when story.Found is OfferFinding.NoSeat => new JourneyPart("no-seat", StepState.Now, null, Bureau, texts["parents.way.no-seat.text"]),
        _ => Part("answer-later", StepState.Later, "by", closes, Family),
    };
}

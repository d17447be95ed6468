using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Inboxes;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Web.Jobs;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One case: what is done, what happens now, what comes next, and what the family can do.</summary>
public sealed class IndexModel(CaseDesk desk, SupplementDesk supplements, CaseStories stories, FamilyInbox inbox, ReviewBell bell, Texts texts)
    : CasePage(desk)
{
    /// <summary>Key in TempData of the sentence about the last act.</summary>
    public const string SaidKey = "Said";

    private const int MostLooks = 8;

    /// <summary>Everything that the page tells.</summary>
    public CaseStory Story { get; private set; } = null!;

    /// <summary>What happens now: end of its texts' keys.</summary>
    public string Now { get; private set; } = "";

    /// <summary>True once there may be a result to look at.</summary>
    public bool IsPublished => Opened.Season.Season.PublishedAt is not null;

    /// <summary>True while the reader can take the application back.</summary>
    public bool CanWithdraw => Opened.MayAct && Opened.Season.Phase == SeasonPhase.Applications && Opened.File.State != ApplicationState.Withdrawn;

    /// <summary>The decisions on the answers that stand: one from before they were changed is history.</summary>
    public IEnumerable<DecisionLine> Decisions => Opened.File.Decisions
        .Where(made => Opened.File.History.All(line => line.Act != RevisionDesk.Revised || line.At <= made.At));

    /// <summary>True when the reader can have the records compared again now.</summary>
    public bool CanRequery => Opened.MayAct && Opened.File.RequeryFrom is { } from && from <= Opened.Now;

    /// <summary>How often this page has looked for the registers' answers; from the address, 0 when it does not look by itself.</summary>
    [FromQuery(Name = "look")]
    public int Look { get; set; }

    /// <summary>True while the page looks by itself: the registers are being asked, and some twenty seconds have not passed.</summary>
    public bool LooksAgain => Opened.File.BeingChecked && Look is > 0 and <= MostLooks;

    /// <summary>This page, one look later.</summary>
    public string Again => Url.Page("/Parents/Cases/Index", null, new { number = Number, look = Math.Clamp(Look, 0, MostLooks) + 1 }, null, null, "checking")!;

    /// <summary>The registers, those that the family can do something about first.</summary>
    public IEnumerable<SourceLine> Lines => Opened.File.Sources.OrderByDescending(line => line.Advice is SourceAdvice.CorrectRecord or SourceAdvice.AnswerSupplement);

    /// <summary>Asks for a new comparison.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostRequeryAsync(CancellationToken cancel)
    {
        if (!Opened.MayAct)
        {
            return new GuardiansOnly(Opened.Applicant, Url.Page("/Parents/Cases/Index", new { number = Number })!).For(this);
        }

        var requery = await supplements.RequeryAsync(Number, Opened.Guardian, cancel);
        if (requery is Requery.Started)
        {
            bell.Ring();
            return RedirectToPage(null, null, new { number = Number, look = 1 }, "checking");
        }

        TempData[SaidKey] = requery is Requery.TooSoon soon
            ? texts["parents.case.requery.too-soon", texts.Moment(soon.From)]
            : texts["parents.case.requery.of-no-use"];
        return RedirectToPage(new { number = Number });
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Story = await stories.OfAsync(Opened, cancel);
        await inbox.MarkReadAsync(Opened.Guardian.Id, [.. Story.Messages.Select(message => message.Id)], cancel);
        Now = CaseNow.KeyOf(CaseNow.StandingOf(Story));
        return null;
    }
}

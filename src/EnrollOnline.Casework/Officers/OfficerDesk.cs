using EnrollOnline.Admissions.Categories;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Officers;

/// <summary>
/// The officers' desk: the queue, the case file and the decisions. Every decision takes the revision that the officer saw;
/// on an older one nothing is changed. Officers of another county find nothing here.
/// </summary>
public sealed class OfficerDesk(
    EnrollContext context, PersonalData personal, CaseFiles files, OfficerCases cases, TimeProvider time)
{
    /// <summary>What a look is written down for when a case was found by the child's name.</summary>
    public const string Searched = "search-by-name";

    private readonly OfficerQueue _queue = new(context);

    /// <summary>A page of the queue of the officer's county.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="cancel">Stops the queries.</param>
    public Task<QueuePage> ListAsync(QueueFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _queue.ListAsync(filter, cancel);
    }

    /// <summary>Finds cases of the officer's county by the child's name, and writes down which cases were shown.</summary>
    /// <param name="child">Name or part of it; must not be empty.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The first page of what fits, in every state and season, those who have waited longest first.</returns>
    public async Task<QueuePage> SearchAsync(string child, Account officer, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(child);
        ArgumentNullException.ThrowIfNull(officer);
        var found = await _queue.ListAsync(new QueueFilter(null, Child: child.Trim()), cancel);
        var numbers = found.Rows.Select(row => row.Number).ToList();
        var shown = await context.Applications.Where(row => numbers.Contains(row.Number) && row.CountyCode == officer.CountyCode)
            .Select(row => new { row.Id, row.CountyCode }).ToListAsync(cancel);
        context.Accesses.AddRange(shown.Select(row => new AccessEntry
        {
            CountyCode = row.CountyCode, ApplicationId = row.Id, Actor = officer.DisplayName, Purpose = Searched, At = time.GetUtcNow(),
        }));
        await context.SaveChangesAsync(cancel);
        return found;
    }

    /// <summary>The case after the one just seen, for going on; behind the last one the one that has waited longest.</summary>
    /// <param name="filter">The queue the officer works on.</param>
    /// <param name="after">Number of the case just seen, which is not given again; null for none.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Application number, or null when nothing waits.</returns>
    public Task<string?> NextAsync(QueueFilter filter, string? after = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _queue.NextAsync(filter, after, cancel);
    }

    /// <summary>Opens a case file and writes down who looked and what for.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="purpose">What for, as a stable code, for example review.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when there is no such case in the officer's county.</returns>
    public async Task<CaseFile?> OpenAsync(string number, Account officer, string purpose, CancellationToken cancel = default)
    {
        if (await cases.FindAsync(number, officer, cancel) is not { } application)
        {
            return null;
        }

        await LogAsync(application, officer, purpose, cancel);
        var file = await files.OfAsync(application, cancel);
        // What a register says of a disability is part of no review: RevealDisabilityAsync shows it to those who may see it.
        return file with { Sources = [.. file.Sources.Where(line => line.Fact != ClaimedFact.Disability.Code)] };
    }

    /// <summary>Shows what a family stated of a disability, and what the register says, to the bureau alone; writes down who looked.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="bureau">Who looks; an account of the bureau.</param>
    /// <param name="purpose">What for, in the bureau's words; must not be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when there is no such case, nothing was stated, no purpose given, or the account may not see it.</returns>
    public async Task<DisabilityFile?> RevealDisabilityAsync(
        string number, Account bureau, string purpose, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        if (bureau.Role != AccountRole.Bureau || string.IsNullOrWhiteSpace(purpose)
            || await cases.FindAsync(number, bureau, cancel) is not { } application
            || personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id).Disability is not { } stated)
        {
            return null;
        }

        await LogAsync(application, bureau, $"reveal-disability: {purpose.Trim()}", cancel);
        var file = await files.OfAsync(application, cancel);
        return new DisabilityFile(stated.CertificateNumber, file.Sources.FirstOrDefault(line => line.Fact == ClaimedFact.Disability.Code));
    }

    /// <summary>Shows one ID number in full and writes down who looked and what for.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="holder">Whose number.</param>
    /// <param name="place">Place of an owner in the form, from 0; not used for the others.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="purpose">What for, in the officer's words; must not be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The number, or null when there is no such case or person, or no purpose.</returns>
    public async Task<string?> RevealIdAsync(
        string number, IdHolder holder, int place, Account officer, string purpose, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(purpose) || await cases.FindAsync(number, officer, cancel) is not { } application)
        {
            return null;
        }

        var form = personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id);
        var id = holder switch
        {
            IdHolder.Child => form.Child?.IdNumber,
            IdHolder.Guardian => form.Guardian?.IdNumber,
            _ => form.Home?.Owners.ElementAtOrDefault(place)?.IdNumber,
        };
        if (id is not null)
        {
            // The look is on record before the number is shown.
            await LogAsync(application, officer, $"reveal-id:{holder}: {purpose.Trim()}", cancel);
        }

        return id;
    }

    /// <summary>Settles one fact: the papers hold, the record holds, or the claim is rejected.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="ruling">The fact and what is held to be true.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="officer">Who rules.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> ConfirmFactAsync(
        string number, FactRuling ruling, string reason, Account officer, int revision, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return cases.ActAsync(number, reason, officer, revision, work =>
        {
            var (facts, problem) = new FactRulings(work).Apply(work.Facts, ruling);
            if (facts is null)
            {
                return new OfficerAct.NotPossible(problem);
            }

            work.Establish(facts);
            work.Application.OfficerReason = work.Verdict switch
            {
                CategoryVerdict.Placed => OfficerReasons.Of(OfficerReasons.Ready, "approve"),
                CategoryVerdict.CannotTell open => ReviewOutcome.ReasonOf(open.Missing),
                _ => work.Application.OfficerReason,
            };
            work.Enter("fact.ruled", $"{ruling.Fact} {ruling.Basis}: {reason.Trim()}");
            return null;
        }, cancel);
    }

    /// <summary>Approves a case; its facts must give a category.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="officer">Who approves.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> ApproveAsync(
        string number, string reason, Account officer, int revision, CancellationToken cancel = default) =>
        cases.ActAsync(number, reason, officer, revision, work =>
        {
            if (work.Verdict is not CategoryVerdict.Placed placed)
            {
                return work.Verdict is CategoryVerdict.CannotTell open
                    ? new OfficerAct.StillOpen(open.Missing)
                    : new OfficerAct.NotPossible(ActProblem.NotEligible);
            }

            work.Establish(work.Facts);
            work.Decide(ApplicationState.Approved, work.Rulebook.FindCategory(placed.Code)!.Clause, reason);
            CaseRank.Write(work.Application, placed, work.Facts, work.Rulebook, work.Form.Choices);
            work.Enter("officer.approved", reason.Trim());
            work.Tell($"审核已通过，招生类别：{work.Rulebook.FindCategory(placed.Code)!.Name.Zh}。");
            return null;
        }, cancel);

    /// <summary>Asks the family for more evidence, until the calendar's last moment for supplements.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="item">Part of the form to mend, as in <c>FormParts</c>.</param>
    /// <param name="reason">What is missing and why, as the family reads it.</param>
    /// <param name="officer">Who asks.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> AskSupplementAsync(
        string number, string item, string reason, Account officer, int revision, CancellationToken cancel = default) =>
        AskSupplementAsync(number, item, reason, [], officer, revision, cancel);

    /// <summary>Asks the family for more evidence and for photographs of papers.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="item">Part of the form to mend, as in <c>FormParts</c>.</param>
    /// <param name="reason">What is missing and why, as the family reads it.</param>
    /// <param name="papers">The papers to photograph; may be empty.</param>
    /// <param name="officer">Who asks.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> AskSupplementAsync(
        string number, string item, string reason, IReadOnlyCollection<PaperKind> papers, Account officer, int revision,
        CancellationToken cancel = default) =>
        cases.ActAsync(number, reason, officer, revision, work =>
        {
            var due = work.Rulebook.Calendar.SupplementCloses.FromShanghai();
            if (item == FormParts.Declaration || !FormParts.Needed(work.Form, work.Rulebook).Contains(item))
            {
                return new OfficerAct.NotPossible(ActProblem.UnknownItem);
            }

            if (time.GetUtcNow() > due)
            {
                return new OfficerAct.NotPossible(ActProblem.SupplementClosed);
            }

            var supplement = new Supplement
            {
                CountyCode = work.Application.CountyCode, ApplicationId = work.Application.Id, Item = item, Reason = reason.Trim(),
                AskedBy = officer.DisplayName, AskedAt = time.GetUtcNow(), DueAt = due,
            };
            context.Supplements.Add(supplement);
            var wanted = papers.Where(Enum.IsDefined).Distinct().ToList();
            context.WantedPapers.AddRange(wanted.Select(kind => new WantedPaper
            {
                SupplementId = supplement.Id, Kind = kind, CountyCode = supplement.CountyCode,
            }));
            work.Application.State = ApplicationState.AwaitingSupplement;
            // The review takes the case up when the time has run out, and hands it back to an officer.
            work.Application.ReviewDueAt = due.AddSeconds(1);
            work.Enter("supplement.asked", $"{item}: {reason.Trim()}");
            var photographs = wanted.Count > 0 ? $"需要{wanted.Count}种证件的照片，登录后就能拍。" : "";
            work.Tell($"需要补充材料：{Sentence(reason)}{photographs}请在{Spoken(due)}前（含）提交。");
            return null;
        }, cancel);

    /// <summary>Refuses a case, with clause and reason; the message to the family tells the way to appeal.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="clause">Id of a clause of the season's rulebook.</param>
    /// <param name="reason">Why, as the family reads it.</param>
    /// <param name="officer">Who refuses.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> RefuseAsync(
        string number, string clause, string reason, Account officer, int revision, CancellationToken cancel = default) =>
        cases.ActAsync(number, reason, officer, revision, work =>
        {
            if (work.Rulebook.FindClause(clause) is not { } found)
            {
                return new OfficerAct.NotPossible(ActProblem.UnknownClause);
            }

            work.Decide(ApplicationState.Refused, clause, reason);
            CaseRank.Clear(work.Application);
            work.Enter("officer.refused", $"{clause}: {reason.Trim()}");
            work.Tell($"审核未通过。依据：{found.Text.Zh} 理由：{reason.Trim()} "
                + $"有异议可在{Spoken(work.Rulebook.Calendar.AppealCloses.FromShanghai())}前（含）向{work.County.BureauName}申请复核，"
                + $"电话{work.County.Hotline}。");
            return null;
        }, cancel);

    private static string Sentence(string words) => words.Trim() is var said && said.Length > 0 && "。！？.!?".Contains(said[^1], StringComparison.Ordinal) ? said : $"{said}。";

    private static string Spoken(DateTimeOffset moment)
    {
        var wall = moment.ToShanghai();
        return $"{wall.Month}月{wall.Day}日{wall:HH:mm}";
    }

    private async Task LogAsync(Application application, Account officer, string purpose, CancellationToken cancel)
    {
        context.Accesses.Add(new AccessEntry
        {
            CountyCode = application.CountyCode, ApplicationId = application.Id, Actor = officer.DisplayName,
            Purpose = purpose, At = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancel);
    }
}

/// <summary>What is known of a child's disability.</summary>
/// <param name="CertificateNumber">Number of the certificate as stated.</param>
/// <param name="Register">What the register was asked and said; null when it is not connected.</param>
public sealed record DisabilityFile(string CertificateNumber, SourceLine? Register);

using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Appeals;

/// <summary>One appeal as a page shows it.</summary>
/// <param name="Id">Key, for its page.</param>
/// <param name="Number">Application number.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Words">The family's own words.</param>
/// <param name="FiledAt">When it was handed in.</param>
/// <param name="DueAt">Last moment for the answer, inclusive.</param>
/// <param name="DaysLeft">Whole days left; 0 on the last day, below 0 when it is over.</param>
/// <param name="Reply">The bureau's answer; null while it is open.</param>
public sealed record AppealLine(
    Guid Id, string Number, AppealSubject Subject, string Words, DateTimeOffset FiledAt, DateTimeOffset DueAt, int DaysLeft, AppealReply? Reply)
{
    /// <summary>Open, and the last moment is over.</summary>
    public bool IsOverdue => Reply is null && DaysLeft < 0;
}

/// <summary>The bureau's answer to an appeal.</summary>
/// <param name="Outcome">What it held.</param>
/// <param name="Effect">What followed.</param>
/// <param name="Text">The reason, word for word.</param>
/// <param name="By">Name of who answered.</param>
/// <param name="At">When.</param>
public sealed record AppealReply(AppealOutcome Outcome, AppealEffect Effect, string Text, string By, DateTimeOffset At);

/// <summary>What can be appealed in a case now, and what was.</summary>
/// <param name="Choices">What a second look can be asked for now.</param>
/// <param name="Lines">What was handed in, oldest first.</param>
/// <param name="AnswerDays">Calendar days within which the bureau answers.</param>
/// <param name="ClosedAt">Since when nothing can be asked for any more; null while there is something or never was.</param>
public sealed record AppealView(IReadOnlyList<AppealChoice> Choices, IReadOnlyList<AppealLine> Lines, int AnswerDays, DateTimeOffset? ClosedAt)
{
    /// <summary>The appeal that waits for an answer; null for none.</summary>
    public AppealLine? Open => Lines.FirstOrDefault(line => line.Reply is null);
}

/// <summary>A subject that a second look can be asked for now.</summary>
/// <param name="Subject">What.</param>
/// <param name="Until">Last moment, inclusive.</param>
/// <param name="Draft">Words saved before; empty for none.</param>
public sealed record AppealChoice(AppealSubject Subject, DateTimeOffset Until, string Draft);

/// <summary>What became of an appeal that was handed in.</summary>
public abstract record AppealFiled
{
    private AppealFiled()
    {
    }

    /// <summary>It is in; sent twice alike, it is in once.</summary>
    /// <param name="DueAt">Last moment for the answer.</param>
    public sealed record Done(DateTimeOffset DueAt) : AppealFiled;

    /// <summary>It is not; nothing was changed.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record NotPossible(AppealProblem Problem) : AppealFiled;
}

/// <summary>Why an appeal or an answer to one was not taken.</summary>
public enum AppealProblem
{
    /// <summary>There is no such case or appeal, or this account may not act on it.</summary>
    NotFound,

    /// <summary>No words.</summary>
    WordsMissing,

    /// <summary>More than 1000 characters.</summary>
    WordsTooLong,

    /// <summary>There is nothing of this kind to appeal against.</summary>
    NothingThere,

    /// <summary>The time to appeal is over.</summary>
    TooLate,

    /// <summary>One of this kind waits for its answer already.</summary>
    OpenBefore,

    /// <summary>The bureau has answered before; what comes next is named in its answer.</summary>
    AnsweredBefore,

    /// <summary>Who decided the case does not answer the appeal.</summary>
    SamePerson,

    /// <summary>Something changed at the same moment; look again.</summary>
    Stale,
}

namespace EnrollOnline.Notices.Receipts;

/// <summary>What the receipt for a submitted application (报名回执) says. It has no place for an ID number.</summary>
public sealed record Receipt
{
    /// <summary>The county's name.</summary>
    public required string County { get; init; }

    /// <summary>The bureau that took the application.</summary>
    public required string BureauName { get; init; }

    /// <summary>The season's title.</summary>
    public required string SeasonTitle { get; init; }

    /// <summary>The child's full name.</summary>
    public required string ChildName { get; init; }

    /// <summary>The application number (报名号).</summary>
    public required string ApplicationNumber { get; init; }

    /// <summary>When it was submitted, in the county's wall-clock time.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What the family stated, in the application's order: a label and an answer each, without ID numbers.</summary>
    public required IReadOnlyList<ReceiptAnswer> Answers { get; init; }

    /// <summary>What happens next, one step an entry, Chinese.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>The page that shows where the application stands; it becomes the square code.</summary>
    public required Uri StatusUrl { get; init; }

    /// <summary>The county's telephone for enquiries.</summary>
    public required string CountyPhone { get; init; }
}

/// <summary>One line of what a family stated.</summary>
/// <param name="Label">The question in short.</param>
/// <param name="Answer">The answer.</param>
public sealed record ReceiptAnswer(string Label, string Answer);

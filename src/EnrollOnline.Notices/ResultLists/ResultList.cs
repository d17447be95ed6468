namespace EnrollOnline.Notices.ResultLists;

/// <summary>What the public list of results (录取结果公示) says: application numbers and masked names, nothing else of a child.</summary>
public sealed record ResultList
{
    /// <summary>The bureau that publishes.</summary>
    public required string BureauName { get; init; }

    /// <summary>The season's title.</summary>
    public required string SeasonTitle { get; init; }

    /// <summary>The first and last day on which the list is shown to the public.</summary>
    public required (DateOnly From, DateOnly To) ShownDuring { get; init; }

    /// <summary>The instant written into the file.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The rows in the order of printing.</summary>
    public required IReadOnlyList<ResultListRow> Rows { get; init; }

    /// <summary>The county's telephone for objections.</summary>
    public required string CountyPhone { get; init; }
}

/// <summary>One child's line.</summary>
/// <param name="ApplicationNumber">The application number (报名号), the public handle.</param>
/// <param name="Name">The masked name.</param>
/// <param name="School">The school's name, or in words that there is none yet (统筹安排).</param>
/// <param name="Basis">The category or way of admission (录取方式).</param>
public sealed record ResultListRow(string ApplicationNumber, MaskedName Name, string School, string Basis);

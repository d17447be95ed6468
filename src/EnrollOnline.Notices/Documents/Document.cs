namespace EnrollOnline.Notices.Documents;

/// <summary>A letter or list, said as blocks from top to bottom on A4 pages. It holds no layout and no product's names.</summary>
/// <param name="Title">The title in the file's properties; it shows in a reader's title bar, so it never holds a child's ID number.</param>
/// <param name="CreatedAt">The instant written into the file as its creation date. The same document gives the same bytes.</param>
/// <param name="Blocks">What stands on the page, in order. A block that does not fit goes to the next page; a table breaks between rows.</param>
public sealed record Document(string Title, DateTimeOffset CreatedAt, IReadOnlyList<Block> Blocks)
{
    /// <summary>The language tag of the main text (BCP 47). It chooses the shape of a Chinese character where regions differ.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>A line at the foot of every page, left of the page number; null for none.</summary>
    public string? Footer { get; init; }

    /// <summary>Whether it is a letter that a family keeps: a decorative frame around each page, and the serif face of books.</summary>
    public bool Framed { get; init; }

    /// <summary>Whether each page says its number and the number of pages.</summary>
    public bool PageNumbers { get; init; }
}

using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.ResultLists;

/// <summary>Words the public list of results.</summary>
public static class ResultListLetter
{
    /// <summary>Composes the list.</summary>
    /// <param name="list">What it says.</param>
    /// <returns>A document of as many pages as the rows need; the header row stands on each.</returns>
    public static Document Compose(ResultList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new($"{list.SeasonTitle}录取结果公示", list.CreatedAt, [new Heading("录取结果公示", "Published results")]);
    }
}

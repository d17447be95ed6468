namespace EnrollOnline.Web.Site;

/// <summary>One entry at the top of a desk's pages.</summary>
/// <param name="Page">The page it opens, by its path under <c>Pages/</c>; an entry without a page is not shown.</param>
/// <param name="Text">The key of its word.</param>
public sealed record OfficeEntry(string Page, string Text)
{
    /// <summary>Whether the page being shown is this entry's or lies in its folder.</summary>
    public bool Holds(string? shown)
    {
        var folder = Page[..(Page.LastIndexOf('/') + 1)];
        var ownFolder = folder.Count(c => c == '/') > 2;
        return shown == Page || (ownFolder && shown is not null && shown.StartsWith(folder, StringComparison.Ordinal));
    }
}

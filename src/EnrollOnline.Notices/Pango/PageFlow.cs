namespace EnrollOnline.Notices.Pango;

/// <summary>Puts pieces on pages from top to bottom.</summary>
internal static class PageFlow
{
    /// <summary>Breaks a run of pieces into pages.</summary>
    /// <param name="pieces">In order.</param>
    /// <param name="height">Of a page's text area. A piece taller than it has a page to itself.</param>
    /// <returns>At least one page.</returns>
    public static List<List<Piece>> Break(IEnumerable<Piece> pieces, double height)
    {
        List<List<Piece>> pages = [[]];
        var used = 0.0;
        foreach (var piece in pieces)
        {
            if (used + piece.Height > height && pages[^1].Count > 0)
            {
                pages.Add(piece.Again is { } again ? [again] : []);
                used = piece.Again?.Height ?? 0;
            }

            pages[^1].Add(piece);
            used += piece.Height;
        }

        return pages;
    }

    /// <summary>Draws one page's pieces, giving what is left over to those that stretch.</summary>
    public static void Draw(Canvas canvas, List<Piece> page, double x, double y, double height)
    {
        var springs = page.Count(piece => piece.Stretches);
        var spare = springs == 0 ? 0 : Math.Max(0, height - page.Sum(piece => piece.Height)) / springs;
        foreach (var piece in page)
        {
            piece.Draw(canvas, x, y);
            y += piece.Height + (piece.Stretches ? spare : 0);
        }
    }
}

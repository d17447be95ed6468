using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Papers;

/// <summary>Lists photographs without reading the pictures.</summary>
internal static class PhotographLines
{
    /// <summary>The rows without their pictures, by request, paper and place.</summary>
    public static Task<List<PhotographLine>> RowsAsync(IQueryable<Photograph> photographs, CancellationToken cancel) => photographs
        .OrderBy(row => row.SupplementId).ThenBy(row => row.Kind).ThenBy(row => row.Place)
        .Select(row => new PhotographLine(row.Id, row.SupplementId, row.Kind, 0, row.Width, row.Height, row.KeptAt)).ToListAsync(cancel);

    /// <summary>The same with their pages counted.</summary>
    public static IReadOnlyList<PhotographLine> Of(IReadOnlyList<PhotographLine> rows) =>
    [
        .. rows.GroupBy(row => (row.SupplementId, row.Kind)).SelectMany(paper => paper.Select((row, i) => row with { Page = i + 1 })),
    ];
}

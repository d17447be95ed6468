using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Finds rows of one delivery that stand for the same: of equal ones the first is kept, of contradicting ones none. The
/// database compares them, so that the process need not remember every row.</summary>
internal sealed class SameRows(EnrollContext context)
{
    private const int Piece = 500;

    /// <summary>Settles them, and notes each row that is left out.</summary>
    public async Task<(int Merged, int Refused)> SettleAsync(int delivery, List<RowProblem> problems, int most, CancellationToken cancel)
    {
        var (merged, refused) = (0, 0);
        var groups = await context.RegisterRows
            .Where(row => row.DeliveryId == delivery && row.Identity != "")
            .GroupBy(row => row.Identity)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToListAsync(cancel);
        foreach (var piece in groups.Chunk(Piece))
        {
            var rows = await context.RegisterRows.AsNoTracking()
                .Where(row => row.DeliveryId == delivery && piece.Contains(row.Identity))
                .Select(row => new { row.Line, row.Identity, row.Digest })
                .ToListAsync(cancel);
            var (equal, contradicting) = (new List<int>(), new List<int>());
            foreach (var group in rows.GroupBy(row => row.Identity))
            {
                var lines = group.Select(row => row.Line).Order();
                if (group.All(row => row.Digest == group.First().Digest))
                {
                    equal.AddRange(lines.Skip(1));
                }
                else
                {
                    contradicting.AddRange(lines);
                }
            }

            await context.RegisterKeys.Where(key => key.DeliveryId == delivery && equal.Contains(key.Line)).ExecuteDeleteAsync(cancel);
            await context.RegisterRows.Where(row => row.DeliveryId == delivery && equal.Contains(row.Line)).ExecuteDeleteAsync(cancel);

            // Their keys stay: a question about them is told that something stands there, and not that there is nothing.
            await context.RegisterRows.Where(row => row.DeliveryId == delivery && contradicting.Contains(row.Line))
                .ExecuteUpdateAsync(rows => rows
                    .SetProperty(row => row.Refused, true).SetProperty(row => row.Content, Array.Empty<byte>()), cancel);
            problems.AddRange(contradicting.Select(line => new RowProblem(line, "", CellProblem.Contradiction))
                .Concat(equal.Select(line => new RowProblem(line, "", RowProblem.Same)))
                .Take(Math.Max(0, most - problems.Count)));
            (merged, refused) = (merged + equal.Count, refused + contradicting.Count);
        }

        return (merged, refused);
    }
}

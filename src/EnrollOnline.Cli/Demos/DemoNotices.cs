using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Cli.Demos;

/// <summary>Writes the first notices out as PDF, for looking at; families draw their own on the site.</summary>
internal static class DemoNotices
{
    /// <summary>Most notices written out.</summary>
    public const int Most = 20;

    /// <summary>Writes them.</summary>
    /// <returns>How many there are; 0 where the machine lacks what drawing needs.</returns>
    public static async Task<int> WriteAsync(
        DemoWish wish, DemoHouse house, DemoSeason season, Action<int> progress, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(wish.Installation.Folder, "notices")).FullName;
        var written = 0;
        foreach (var (number, guardian) in await OffersAsync(house, season.Season, cancel))
        {
            if (await house.UseAsync<NoticeDesk, NoticeResult>(desk => desk.PdfAsync(number, guardian, cancel)) is NoticeResult.Pdf pdf)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{number}.pdf"), pdf.Bytes, cancel);
                written++;
            }

            progress(1);
        }

        return written;
    }

    private static Task<List<(string Number, Account Guardian)>> OffersAsync(DemoHouse house, Season season, CancellationToken cancel) =>
        house.UseAsync<EnrollContext, List<(string, Account)>>(async context =>
        {
            var rows = await (
                from offer in context.Offers.AsNoTracking()
                join application in context.Applications.AsNoTracking() on offer.ApplicationId equals application.Id
                join guardian in context.Users.AsNoTracking() on application.GuardianId equals guardian.Id
                where offer.SeasonId == season.Id && (offer.State == OfferState.Offered || offer.State == OfferState.Confirmed)
                orderby application.Number
                select new { application.Number, Guardian = guardian }).Take(Most).ToListAsync(cancel);
            return [.. rows.Select(row => (row.Number, row.Guardian))];
        });
}

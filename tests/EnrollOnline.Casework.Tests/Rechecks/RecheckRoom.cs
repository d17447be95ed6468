using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Casework.Tests.Reviews;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Rechecks;

/// <summary>What the tests of the re-check do to a room with approved families.</summary>
internal static class RecheckRoom
{
    public static Account Bureau(string county = ReviewRoom.CountyCode) =>
        new() { Role = AccountRole.Bureau, CountyCode = county, DisplayName = "小店区教育局" };

    /// <summary>Families whose records match, reviewed and approved.</summary>
    public static async Task<List<(Family Family, FiledFamily Filed)>> ApprovedAsync(this ReviewRoom room, int count)
    {
        List<(Family, FiledFamily)> families = [];
        for (var i = 0; i < count; i++)
        {
            var family = room.NextFamily();
            families.Add((family, await room.FileAsync(family)));
        }

        (await room.ReviewAsync()).Approved.ShouldBe(count);
        return families;
    }

    public static async Task<RecheckReply> StartAsync(this ReviewRoom room, Account? bureau = null)
    {
        var code = await room.QueryAsync(context => context.Seasons.Select(season => season.Code).SingleAsync());
        return await room.House.UseAsync<RecheckStart, RecheckReply>(start => start.RunAsync(code, bureau ?? Bureau()));
    }

    public static Task<int> BatchAsync(this ReviewRoom room, string worker = "w1", int count = 100) =>
        room.House.UseAsync<RecheckDesk, int>(desk => desk.RunBatchAsync(worker, count));

    /// <summary>Works until nothing is due any more; the last call ends the run.</summary>
    public static async Task WorkAsync(this ReviewRoom room, string worker = "w1", int count = 100)
    {
        while (await room.BatchAsync(worker, count) > 0)
        {
        }
    }

    public static async Task<RecheckRun> LastRunAsync(this ReviewRoom room) =>
        (await room.House.UseAsync<RecheckBook, RecheckView?>(book => book.ViewAsync(null)))!.Runs[0];

    public static Task<List<string>> ReportAsync(this ReviewRoom room, int turn = 1) => room.House.UseAsync<RecheckBook, List<string>>(async book =>
    {
        List<string> lines = [];
        await foreach (var line in book.ReportAsync((await book.ViewAsync(null))!.SeasonCode, turn))
        {
            lines.Add(line);
        }

        return lines;
    });
}

using System.IO.Compression;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Deliveries;

/// <summary>Files of which nothing must be made: each refused with its reason, and the former delivery still answers.</summary>
public sealed class BadFileTests
{
    private const string Name = "hj-20240710.csv";
    private const string Secret = "a secret of more than thirty-two characters";

    private static readonly string _good = DeliveryRoom.Books(10);

    [Fact]
    public Task Bytes_of_no_agreed_encoding() => ShouldBeRefusedAsync(
        DeliveryReason.BadEncoding,
        (Name, [.. Encoding.UTF8.GetBytes(_good), 0xFF, 0xFF]),
        (Name, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(_good)]),
        (Name, [0xEF, 0xBB, 0xBF, .. Gb18030(_good)]),
        (Name, [.. Encoding.UTF8.GetBytes(_good), .. Gb18030("坞城路92号\n"), .. Encoding.UTF8.GetBytes("龘"), 0x80]),
        (Name, Encoding.Unicode.GetBytes(_good)));

    [Fact]
    public Task Another_kind_of_file() => ShouldBeRefusedAsync(
        DeliveryReason.WrongType,
        (Name, "PK\u0003\u0004 and so on"u8.ToArray()),
        (Name, "%PDF-1.7"u8.ToArray()),
        ("hj-20240710.xlsx", Encoding.UTF8.GetBytes(_good)));

    [Fact]
    public Task A_header_without_a_required_column_or_with_one_twice_or_a_page_of_HTML() => ShouldBeRefusedAsync(
        DeliveryReason.BadHeader,
        (Name, Encoding.UTF8.GetBytes(_good.Replace("户号", "book", StringComparison.Ordinal))),
        (Name, Encoding.UTF8.GetBytes(_good.Replace("集体户", "姓名", StringComparison.Ordinal))),
        (Name, "<html><body>登录</body></html>"u8.ToArray()));

    [Fact]
    public Task Nothing_in_it() => ShouldBeRefusedAsync(
        DeliveryReason.Empty, (Name, []), (Name, Encoding.UTF8.GetBytes(DeliveryRoom.Header)), (Name, "\n\n"u8.ToArray()));

    [Fact]
    public Task Half_of_what_came_yesterday() => ShouldBeRefusedAsync(
        DeliveryReason.TooFewRows, (Name, Encoding.UTF8.GetBytes(DeliveryRoom.Books(4))));

    [Fact]
    public Task Too_many_bad_rows() => ShouldBeRefusedAsync(
        DeliveryReason.TooManyRefused, (Name, Encoding.UTF8.GetBytes(_good + "x,,,,\n,x\n")));

    [Fact]
    public Task A_quotation_mark_that_is_never_closed() => ShouldBeRefusedAsync(
        DeliveryReason.Damaged,
        (Name, Encoding.UTF8.GetBytes(DeliveryRoom.Header + "\"" + string.Concat(Enumerable.Range(0, 100).Select(i => DeliveryRoom.Book(i))))));

    [Fact]
    public Task A_day_that_is_none_or_lies_ahead_or_before_the_one_in_force() => Task.WhenAll(
        ShouldBeRefusedAsync(DeliveryReason.BadDay, ("hj-20240711.csv", Encoding.UTF8.GetBytes(_good)), ("hj-20240231.csv", Encoding.UTF8.GetBytes(_good + " "))),
        ShouldBeRefusedAsync(DeliveryReason.Older, ("hj-20240708.csv", Encoding.UTF8.GetBytes(_good))));

    [Fact]
    public async Task A_file_over_the_limit()
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:LargestFile", "4000"));
        await ShouldBeRefusedAsync(room, DeliveryReason.TooLarge, Name, Encoding.UTF8.GetBytes(DeliveryRoom.Books(30)));
    }

    [Fact]
    public async Task A_spreadsheet_that_unpacks_without_end_or_is_damaged()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var blanks = new byte[1024 * 1024];
            for (var i = 0; i < 60; i++)
            {
                entry.Write(blanks);
            }
        }

        await ShouldBeRefusedAsync(DeliveryReason.TooLarge, ("hj-20240710.xlsx", bomb.ToArray()));
        var half = Workbook.Of([["姓名"]]);
        await ShouldBeRefusedAsync(DeliveryReason.Damaged, ("hj-20240710.xlsx", half[..(half.Length / 2)]));
    }

    [Theory]
    [InlineData(DeliverySeal.Sha256, ".sha256")]
    [InlineData(DeliverySeal.Sm3, ".sm3")]
    [InlineData(DeliverySeal.HmacSha256, ".hmac")]
    [InlineData(DeliverySeal.HmacSm3, ".hmac")]
    public async Task A_sealed_file_waits_for_its_seal_and_is_held_against_it(DeliverySeal seal, string ending)
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:Seal", seal.ToString()), ("Secret", Secret));
        var content = Encoding.UTF8.GetBytes(_good);
        room.Put("hj-20240709.csv", content);
        (await room.TakeInAsync()).ShouldBeEmpty();
        (await room.StateAsync()).WaitingReason.ShouldBe(DeliveryReason.NoSeal);
        using var stream = new MemoryStream(content);
        var digest = await Digests.OfAsync(seal, Encoding.UTF8.GetBytes(Secret), stream, CancellationToken.None);
        room.Put("hj-20240709.csv" + ending, $"{digest.ToUpperInvariant()}  hj-20240709.csv\n");
        (await room.TakeOneInAsync()).Outcome.ShouldBe(DeliveryOutcome.InForce);
        (await room.StateAsync()).WaitingReason.ShouldBeNull();

        room.Put(Name, Encoding.UTF8.GetBytes(_good + DeliveryRoom.Book(11)));
        room.Put(Name + ending, digest);
        var refused = await room.TakeOneInAsync();
        (refused.Outcome, refused.Reason).ShouldBe((DeliveryOutcome.Refused, DeliveryReason.BadSeal));
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.Match>();
    }

    [Fact]
    public async Task A_file_that_changed_a_moment_ago_is_waited_for_and_a_folder_that_is_gone_is_told()
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:Settled", "01:00:00"));
        var path = room.Put(Name, _good);
        (await room.TakeInAsync()).ShouldBeEmpty();
        var state = await room.StateAsync();
        (state.WaitingFile, state.WaitingReason).ShouldBe((Name, DeliveryReason.StillGrowing));
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));
        (await room.TakeInAsync()).Count.ShouldBe(1);
        Directory.Delete(room.Folder, recursive: true);
        (await room.TakeInAsync()).ShouldBeEmpty();
        (await room.StateAsync()).WaitingReason.ShouldBe(DeliveryReason.NoFolder);
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.Match>();
        Directory.CreateDirectory(room.Folder);
    }

    private static async Task ShouldBeRefusedAsync(string reason, params (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            await using var room = await DeliveryRoom.OpenAsync();
            await ShouldBeRefusedAsync(room, reason, name, content);
        }
    }

    private static async Task ShouldBeRefusedAsync(DeliveryRoom room, string reason, string name, byte[] content)
    {
        room.Put("hj-20240709.csv", _good);
        (await room.TakeOneInAsync()).Outcome.ShouldBe(DeliveryOutcome.InForce);
        room.Put(name, content);
        var refused = await room.TakeOneInAsync();
        (refused.Outcome, refused.Reason).ShouldBe((DeliveryOutcome.Refused, reason));
        (await room.AskAsync(3)).ShouldBeOfType<FindingStatus.Match>();
        var state = await room.StateAsync();
        state.InForce!.DataDay.ShouldBe(new DateOnly(2024, 7, 9));
        state.Last!.Reason.ShouldBe(reason);
        (await room.TakeInAsync()).ShouldBeEmpty("a refused file is not tried again by itself");
        await room.House.UseAsync<EnrollContext, bool>(context =>
        {
            context.RegisterRows.Select(row => row.DeliveryId).Distinct().ShouldBe([state.InForce.Id]);
            return Task.FromResult(true);
        });
    }

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
}

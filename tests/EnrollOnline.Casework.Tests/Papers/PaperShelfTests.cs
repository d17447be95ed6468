using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Testing.Photographs;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Papers;

public sealed class PaperShelfTests
{
    private static readonly byte[] Photograph = TestPhotograph.Jpeg();

    [Theory, ClassData(typeof(EngineData))]
    public async Task Photograph_asked_for_is_kept_unreadable_at_rest_and_shown_to_its_family_and_officer(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        (await room.WantedAsync()).Select(paper => paper.Kind).ShouldBe([PaperKind.HouseholdBook, PaperKind.Lease]);

        var id = (await room.KeepAsync(Photograph)).ShouldBeOfType<PhotographTaken.Kept>().Id;

        var row = await room.Room.QueryAsync(context => context.Photographs.SingleAsync());
        row.PictureCipher.AsSpan().IndexOf(JpegStart).ShouldBe(-1);
        var own = await OwnAsync(room, id, room.Filed.Guardian.Id);
        own.ShouldNotBeNull().AsSpan().StartsWith(JpegStart).ShouldBeTrue();
        (await room.WantedAsync())[0].Photographs.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            line => line.Page.ShouldBe(1), line => line.Width.ShouldBe(640));
        (await room.AtPhotographsAsync(room.Officer, desk => desk.ListAsync(room.Filed.Number, room.Officer)))
            .ShouldHaveSingleItem().Thumbnail.AsSpan().StartsWith(JpegStart).ShouldBeTrue();
        (await room.AtPhotographsAsync(room.Officer, desk => desk.LookAsync(room.Filed.Number, id, room.Officer))).ShouldBe(own);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_look_of_an_officer_is_on_record_once_and_another_county_sees_nothing(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        var id = (await room.KeepAsync(Photograph)).ShouldBeOfType<PhotographTaken.Kept>().Id;

        // Turning it fetches it again.
        (await LookAsync(room.Officer)).ShouldNotBeNull();
        (await LookAsync(room.Officer)).ShouldNotBeNull();
        (await LookAsync(ReviewRoom.Officer("李强"))).ShouldNotBeNull();
        room.Room.House.Clock.Advance(OfficerPhotographs.OneLook);
        (await LookAsync(room.Officer)).ShouldNotBeNull();
        (await LookAsync(ReviewRoom.Officer("赵六", "140106"))).ShouldBeNull();

        var looks = await room.Room.QueryAsync(context => context.Accesses.Where(row => row.Purpose == $"photograph:HouseholdBook: {id:N}").ToListAsync());
        looks.Select(row => row.Actor).ShouldBe(["李强", "王芳", "王芳"], ignoreOrder: true);
        var stranger = ReviewRoom.Officer("赵六", "140106");
        (await room.AtPhotographsAsync(stranger, desk => desk.ListAsync(room.Filed.Number, stranger))).ShouldBeEmpty();

        Task<byte[]?> LookAsync(Account officer) => room.AtPhotographsAsync(officer, desk => desk.LookAsync(room.Filed.Number, id, officer));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Nothing_is_taken_that_was_not_asked_for_or_comes_from_somebody_else_or_too_late(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        var id = (await room.KeepAsync(Photograph)).ShouldBeOfType<PhotographTaken.Kept>().Id;
        var stranger = await room.Room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber("17009999999")));

        (await room.KeepAsync(Photograph, kind: PaperKind.BirthCertificate)).ShouldBeOfType<PhotographTaken.NotFound>();
        (await room.KeepAsync(Photograph, "two", by: stranger)).ShouldBeOfType<PhotographTaken.NotFound>();
        (await room.SliceAsync(Photograph, 0, 100, by: stranger)).ShouldBeOfType<PhotographTaken.NotFound>();
        (await OwnAsync(room, id, stranger.Id)).ShouldBeNull();
        (await room.WantedAsync(stranger)).ShouldBeEmpty();
        (await RemoveAsync(room, id, stranger.Id)).ShouldBeNull();
        room.Room.House.Clock.MoveTo(new DateTimeOffset(2024, 7, 26, 18, 0, 1, TimeSpan.FromHours(8)));
        (await room.KeepAsync(Photograph, "three")).ShouldBe(new PhotographTaken.Refused(PhotographRefusal.TooLate));

        (await room.Room.QueryAsync(context => context.Photographs.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Same_photograph_twice_is_one_and_a_retaken_one_keeps_its_page(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        var both = await Task.WhenAll(room.KeepAsync(Photograph), room.KeepAsync(Photograph));
        both.Distinct().ShouldHaveSingleItem().ShouldBeOfType<PhotographTaken.Kept>();
        var first = ((PhotographTaken.Kept)both[0]).Id;
        var second = (await room.KeepAsync(TestPhotograph.Jpeg(300, 200), "two")).ShouldBeOfType<PhotographTaken.Kept>().Id;

        var better = (await room.KeepAsync(TestPhotograph.Jpeg(800, 600), "three", instead: first)).ShouldBeOfType<PhotographTaken.Kept>().Id;

        (await room.WantedAsync())[0].Photographs.Select(line => (line.Id, line.Page)).ShouldBe([(better, 1), (second, 2)]);
        (await RemoveAsync(room, better, room.Filed.Guardian.Id)).ShouldBe(PaperKind.HouseholdBook);
        (await room.WantedAsync())[0].Photographs.Select(line => (line.Id, line.Page)).ShouldBe([(second, 1)]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_case_takes_so_many_and_no_more_however_many_come_at_once(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine, bounds => bounds.MostPhotographs = 3);

        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => room.KeepAsync(Photograph, $"no-{i}")));

        taken.Count(one => one is PhotographTaken.Kept).ShouldBe(3);
        taken.Count(one => one == new PhotographTaken.Refused(PhotographRefusal.TooMany)).ShouldBe(3);
        (await room.Room.QueryAsync(context => context.Photographs.CountAsync())).ShouldBe(3);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Answer_needs_a_photograph_of_each_paper_or_a_word_and_what_is_there_stays(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        var id = (await room.KeepAsync(Photograph)).ShouldBeOfType<PhotographTaken.Kept>().Id;

        (await AnswerAsync(" ")).ShouldBeOfType<SupplementAnswer.PapersMissing>().Papers.ShouldBe([PaperKind.Lease]);
        (await AnswerAsync("没有租房合同，房东不给。")).ShouldBeOfType<SupplementAnswer.Accepted>();

        // The answer is in: nothing can be taken back, and both sides still see it.
        (await RemoveAsync(room, id, room.Filed.Guardian.Id)).ShouldBeNull();
        (await room.KeepAsync(Photograph, "late")).ShouldBeOfType<PhotographTaken.NotFound>();
        (await room.Room.House.UseAsync<PaperShelf, IReadOnlyList<PhotographLine>>(shelf => shelf.ListOwnAsync(room.Filed.Number, room.Filed.Guardian.Id)))
            .ShouldHaveSingleItem().Id.ShouldBe(id);
        (await room.AtPhotographsAsync(room.Officer, desk => desk.LookAsync(room.Filed.Number, id, room.Officer))).ShouldNotBeNull();

        Task<SupplementAnswer> AnswerAsync(string words) => room.Room.House.UseAsync<SupplementDesk, SupplementAnswer>(desk =>
            desk.AnswerAsync(room.Supplement, room.Filed.Guardian, form => form, words));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task One_call_erases_all_of_a_case_and_a_withdrawn_case_is_tidied(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        await room.KeepAsync(Photograph);
        await room.SliceAsync(Photograph, 0, 100);
        (await TidyAsync()).ShouldBe(0);
        (await room.Room.QueryAsync(context => context.PhotographSlices.CountAsync())).ShouldBe(1);

        (await room.Room.House.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(room.Filed.Number, room.Filed.Guardian))).ShouldBeTrue();

        (await TidyAsync()).ShouldBe(1);
        (await room.Room.QueryAsync(async context => (
            await context.Photographs.CountAsync(), await context.PhotographUploads.CountAsync(), await context.PhotographSlices.CountAsync()))).ShouldBe((0, 0, 0));

        Task<int> TidyAsync() => room.Room.House.UseAsync<PaperErasure, int>(erasure => erasure.TidyAsync());
    }

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF, 0xE0];

    private static Task<byte[]?> OwnAsync(PaperRoom room, Guid id, Guid account) =>
        room.Room.House.UseAsync<PaperShelf, byte[]?>(shelf => shelf.ReadOwnAsync(id, account, small: false));

    private static Task<PaperKind?> RemoveAsync(PaperRoom room, Guid id, Guid account) =>
        room.Room.House.UseAsync<PaperShelf, PaperKind?>(shelf => shelf.RemoveAsync(id, account));
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Reviews;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Papers;

/// <summary>A family whom an officer asked for photographs of its household book and its lease.</summary>
internal sealed class PaperRoom : IAsyncDisposable
{
    private readonly ReviewRoom _room;

    private PaperRoom(ReviewRoom room, FiledFamily filed, Guid supplement) => (_room, Filed, Supplement) = (room, filed, supplement);

    public ReviewRoom Room => _room;

    public FiledFamily Filed { get; }

    public Guid Supplement { get; }

    public Account Officer { get; } = ReviewRoom.Officer();

    public static async Task<PaperRoom> OpenAsync(string engine, Action<PaperOptions>? bounds = null, Action<IServiceCollection>? more = null)
    {
        var room = await ReviewRoom.OpenAsync(engine, services =>
        {
            services.Configure(bounds ?? (_ => { }));
            more?.Invoke(services);
        });
        var filed = await room.FileAsync(room.NextFamily(), form => form with { Home = form.Home! with { CertificateNumber = "晋(2020)不动产权第9号" } });
        await room.ReviewAsync();
        var officer = ReviewRoom.Officer();
        var file = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(filed.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.AskSupplementAsync(
            filed.Number, "Home", "房产证号查不到，请拍照。", [PaperKind.HouseholdBook, PaperKind.Lease, PaperKind.Lease], officer, file.Revision)))
            .ShouldBeOfType<OfficerAct.Done>();
        var open = await room.House.UseAsync<SupplementDesk, IReadOnlyList<OpenSupplement>>(desk => desk.ListAsync(filed.Number, filed.Guardian));
        return new PaperRoom(room, filed, open.ShouldHaveSingleItem().Id);
    }

    public Task<PhotographTaken> KeepAsync(byte[] sent, string arrival = "one", PaperKind kind = PaperKind.HouseholdBook, Guid? instead = null, Account? by = null) =>
        _room.House.UseAsync<PaperShelf, PhotographTaken>(shelf =>
            shelf.KeepAsync(Supplement, kind, (by ?? Filed.Guardian).Id, arrival, sent, instead));

    public Task<PhotographTaken> SliceAsync(byte[] whole, int start, int length, string key = "film", Account? by = null) =>
        _room.House.UseAsync<PhotographUploads, PhotographTaken>(uploads => uploads.TakeAsync(
            new SentSlice(Supplement, PaperKind.HouseholdBook, key, whole.Length, start), (by ?? Filed.Guardian).Id,
            whole.AsSpan(start, Math.Min(length, whole.Length - start)).ToArray()));

    public Task<IReadOnlyList<WantedPhotographs>> WantedAsync(Account? by = null) =>
        _room.House.UseAsync<PaperShelf, IReadOnlyList<WantedPhotographs>>(shelf => shelf.WantedAsync(Supplement, (by ?? Filed.Guardian).Id));

    public async Task<T> AtPhotographsAsync<T>(Account officer, Func<OfficerPhotographs, Task<T>> look)
    {
        await using var scope = _room.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Casework.Database.CountyScope>().NarrowTo(officer.CountyCode!);
        return await look(scope.ServiceProvider.GetRequiredService<OfficerPhotographs>());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}

using System.Text.Json.Nodes;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Tests.Ceremonies;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EnrollOnline.Casework.Tests.MakeUps;

/// <summary>
/// A published season in which the first child of a full school gives its seat up: "ahead" keeps its seat there, "next"
/// was turned away and sits at the neighbour by co-ordination, "last" and "behind" found that full, too.
/// </summary>
public sealed class GivenUpSeason : IAsyncDisposable
{
    /// <summary>When the first confirmation closes.</summary>
    public static readonly DateTimeOffset Closes = new(2024, 8, 9, 18, 0, 0, TimeSpan.FromHours(8));

    private readonly Dictionary<string, (string Number, Account Guardian)> _children = [];

    private GivenUpSeason(SmallSeason small) => Small = small;

    public SmallSeason Small { get; }

    /// <summary>The season, a moment after the confirmation has closed.</summary>
    public static async Task<GivenUpSeason> CreateAsync(
        string engine, string mode = "waitingList", string silence = "givesUp", bool losersOnly = false)
    {
        var small = SmallSeason.Plan();
        var rules = JsonNode.Parse(small.RulebookText)!.AsObject();
        rules["makeUp"] = new JsonObject
        {
            ["mode"] = mode, ["choices"] = mode == "round" ? 2 : 0, ["losersOnly"] = losersOnly, ["refillsDrawnSchools"] = true,
            ["clause"] = rules["confirmation"]!["clause"]!.GetValue<string>(),
        };
        rules["confirmation"]!["silence"] = silence;
        var season = new GivenUpSeason(await SmallSeason.CreateAsync(engine, small with { RulebookText = rules.ToJsonString() }));
        await season.FillAsync();
        return season;
    }

    public string NumberOf(string child) => _children[child].Number;

    public Account GuardianOf(string child) => _children[child].Guardian;

    public Task<MakeUpReply> MoveUpAsync(int days = MakeUpDesk.UsualDays) =>
        Small.House.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.MoveUpAsync(Small.SeasonId, Small.Bureau, days));

    public async Task<SeatOffer?> SeatOfAsync(string child) =>
        (await Small.House.UseAsync<OfferDesk, OfferFinding>(desk => desk.FindAsync(NumberOf(child), GuardianOf(child)))
            as OfferFinding.Seat)?.Offer;

    public Task<OfferAnswer> ConfirmAsync(string child) =>
        Small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.ConfirmAsync(NumberOf(child), GuardianOf(child)));

    public Task<OfferAnswer> GiveUpAsync(string child) =>
        Small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.GiveUpAsync(NumberOf(child), GuardianOf(child)));

    /// <summary>Offers, histories of cases and messages in all.</summary>
    public Task<(int, int, int, int)> RowsAsync() => Small.House.UseAsync<EnrollContext, (int, int, int, int)>(async context => (
        await context.Offers.CountAsync(), await context.History.CountAsync(), await context.Outbox.CountAsync(), await context.MakeUps.CountAsync()));

    public ValueTask DisposeAsync() => Small.DisposeAsync();

    private async Task FillAsync()
    {
        string[] first = ["leaver", "ahead", "with", "next", "last", "behind"];
        for (var at = 0; at < first.Length; at++)
        {
            _children[first[at]] = await Small.AddChildAsync(enteredOn: new DateOnly(2018, 1, 1).AddDays(at));
        }

        foreach (var neighbour in new[] { "n1", "n2", "n3" })
        {
            _children[neighbour] = await Small.AddChildAsync(SmallSeason.OtherCommunity);
        }

        await Small.RunAsync(publish: true);
        (await GiveUpAsync("leaver")).ShouldBe(OfferAnswer.Done);
        foreach (var child in _children.Keys.Except(["leaver", "last", "behind"]))
        {
            (await ConfirmAsync(child)).ShouldBe(OfferAnswer.Done);
        }

        Small.House.Clock.MoveTo(Closes.AddSeconds(1));
    }
}

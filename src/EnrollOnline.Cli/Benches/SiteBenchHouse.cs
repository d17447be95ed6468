using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Cli.Demos;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Rehearsal.Clocks;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Web;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// The site of a measurement, in a process of its own: lives one season through to its results, opens another, serves the real
/// site on loopback, says on standard output where it is and which codes it sent, and obeys <see cref="Mark"/> and <see cref="End"/>.
/// </summary>
internal static partial class SiteBenchHouse
{
    /// <summary>The order to forget what was measured so far.</summary>
    public const string Mark = "mark";

    /// <summary>The order to say the figures and stop.</summary>
    public const string End = "end";

    /// <summary>Address that signs a family of the published season in without a code; it is not measured and nowhere else.</summary>
    public const string Door = "/bench/door";

    private const string County = "140105";

    /// <summary>The process itself.</summary>
    public static async Task<int> ServeAsync(Installation installation, int published, int seed, CancellationToken cancel)
    {
        var wish = new DemoWish(installation, published, County, Stage.Junior, seed, null);
        var (text, frame) = SampleRulebooks.Find(County, wish.Stage)!.Value;
        var divisions = Divisions.Load(County) is DivisionsAnswer.Found found ? found.Divisions
            : throw new BadUseException($"the divisions of {County} are missing: run npm ci && npm run assets");
        var county = MadeUpCounty.Make(divisions, frame, published, seed);
        await using var house = await DemoHouse.StartAsync(wish, county.Registers, new RehearsalClock(DateTimeOffset.UnixEpoch), cancel);
        await house.MigrateAsync(cancel);
        var season = await PublishAsync(house, new DemoSeason(house, county, text), seed, cancel);
        await PracticeSeason.OpenAsync(wish, house, divisions, cancel);

        var meter = new SiteMeter();
        await using var site = WebSite.Build(["--urls", "http://127.0.0.1:0"], builder => Furnish(builder, wish, house, meter));
        site.MapGet($"{Door}/{{mobile}}", async (string mobile, HttpContext http, GuardianAccounts accounts, SessionDesk sessions) =>
            await sessions.BeginAsync(http, await accounts.FindOrCreateAsync(MobileNumber.Read(mobile)!)));
        await site.StartAsync(cancel);
        Console.WriteLine(JsonSerializer.Serialize(await PlaceAsync(house, season, site, cancel), JsonSerializerOptions.Web));
        await ObeyAsync(meter, new SiteBenchUse(installation.Engine), cancel);
        return ExitCode.Done;
    }

    private static async Task<DemoSeason> PublishAsync(DemoHouse house, DemoSeason season, int seed, CancellationToken cancel)
    {
        await season.OpenAsync(cancel);
        var staff = await DemoStaff.CreateAsync(house, County);
        var calendar = season.Rulebook.Calendar;
        season.ItIs(calendar.ApplicationOpens.AddHours(1));
        await season.FileAsync(_ => { }, cancel);
        season.ItIs(calendar.ApplicationCloses.AddHours(1));
        await season.ReviewAsync(_ => { }, cancel);
        await new DemoDecisions(house, season, staff.Officer).RunAsync(_ => { }, cancel);
        season.ItIs(calendar.SupplementCloses.AddHours(1));
        var ceremony = new DemoCeremony(house, season.Season, staff.Bureau);
        await ceremony.FreezeAsync(cancel);
        await ceremony.DrawAsync(seed, cancel);
        await ceremony.PlaceAsync(cancel);
        season.ItIs(calendar.ResultsPublished.AddMinutes(1));
        await ceremony.PublishAsync(cancel);
        return season;
    }

    // As in production: reviews and messages run elsewhere, addresses come from a proxy, log lines only where something is wrong.
    private static void Furnish(WebApplicationBuilder builder, DemoWish wish, DemoHouse house, SiteMeter meter)
    {
        DemoSite.Furnish(builder, wish, house, new County { Code = County, Name = "太原市小店区", EnglishName = "Xiaodian", BureauName = "小店区教育局", Hotline = "0351-555 0100", HotlineHours = "8:30–18:00" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Site:Demo"] = "false", ["Site:Jobs"] = "false", ["Site:Proxies:0"] = "127.0.0.1", ["Site:Proxies:1"] = "::ffff:127.0.0.1",
            ["Logging:LogLevel:Default"] = "Error",
        });
        builder.Services.AddSingleton<IMessageCarrier>(new SpokenCodes());
        builder.Services.AddSingleton<IStartupFilter>(meter);
        builder.Services.ConfigureDbContext<EnrollContext>(options => options.AddInterceptors(meter));
    }

    private static async Task<SiteBenchPlace> PlaceAsync(DemoHouse house, DemoSeason published, WebApplication site, CancellationToken cancel)
    {
        var (code, community) = await house.UseAsync<EnrollContext, (string, string)>(async context =>
        {
            var open = await context.Seasons.AsNoTracking().SingleAsync(season => season.Id != published.Season.Id, cancel);
            var zones = await context.ZoneEntries.AsNoTracking().Where(entry => entry.SeasonId == open.Id).ToListAsync(cancel);
            return (open.Code, zones.GroupBy(entry => entry.CommunityCode, StringComparer.Ordinal).First(zone => zone.Count() == 1).Key);
        });
        var cases = published.Filed.Values.Select(filed => new SiteBenchCase(filed.Family.Stated.Filer.Mobile, filed.Number)).ToList();
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new SiteBenchPlace(new Uri(address), code, community, cases);
    }

    private static async Task ObeyAsync(SiteMeter meter, SiteBenchUse use, CancellationToken cancel)
    {
        while (await Console.In.ReadLineAsync(cancel) is { } order)
        {
            if (order == Mark)
            {
                await use.BeginAsync(cancel);
                meter.Figures.Clear();
            }
            else if (order == End)
            {
                var all = meter.Figures.All();
                var report = new SiteBenchReport(meter.Figures.Read(), all, await use.EndAsync(all.Count, cancel));
                Console.WriteLine($"{End} {JsonSerializer.Serialize(report, JsonSerializerOptions.Web)}");
                return;
            }
        }
    }

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex SixDigits();

    // Codes go to whoever measures, as text messages would.
    private sealed class SpokenCodes : IMessageCarrier
    {
        public bool IsConnected => true;

        public int AtOnce => 1;

        public Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"code {mobile.Digits} {SixDigits().Match(text).Value}"));
            return Task.FromResult(new CarrierAnswer(CarrierOutcome.Taken));
        }
    }
}

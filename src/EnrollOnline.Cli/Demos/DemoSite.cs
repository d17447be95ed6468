using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.SignOn;
using EnrollOnline.Web;
using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EnrollOnline.Cli.Demos;

/// <summary>Serves the site on the data of a demonstration, and says how to sign in.</summary>
internal static class DemoSite
{
    /// <summary>Opens the practice season, serves until stopped.</summary>
    public static async Task ServeAsync(
        DemoWish wish, DemoHouse house, DemoSeason season, CountyDivisions divisions, PhaseReport report,
        CancellationToken cancel)
    {
        season.ItIs(season.Rulebook.Calendar.ResultsPublished.AddHours(2));
        var families = await report.RunAsync("practice", 1, _ => PracticeSeason.OpenAsync(wish, house, divisions, cancel));
        var address = wish.Address;
        var county = await house.UseAsync<EnrollContext, County>(context =>
            context.Counties.AsNoTracking().SingleAsync(row => row.Code == wish.County, cancel));
        await using var province = await SignOnServer.StartAsync(0, DemoProvince.People(families.Later), cancel);
        await using var site = WebSite.Build(["--urls", address], builder =>
        {
            Furnish(builder, wish, house, county);
            builder.Configuration.AddInMemoryCollection(province.Settings());
        });
        await site.StartAsync(cancel);
        SayHowToSignIn(season, families, province.BaseAddress, address);
        await site.WaitForShutdownAsync(cancel);
    }

    /// <summary>Gives the site a demonstration's database, keys, clock, departments and outbox.</summary>
    public static void Furnish(WebApplicationBuilder builder, DemoWish wish, DemoHouse house, County county)
    {
        var (engine, keys) = (wish.Installation.Engine, wish.Installation.Keys);
        builder.Configuration.AddInMemoryCollection(house.Departments.Settings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Site:Demo"] = "true", ["Site:Https"] = "false", ["Site:Jobs"] = "true",
            ["Site:Bureau"] = county.BureauName, ["Site:Hotline"] = county.Hotline, ["Site:Hours"] = county.HotlineHours,
            ["Notices:VerificationBase"] = wish.VerificationBase.ToString(),
            ["Database:Engine"] = engine.Name, ["Database:ConnectionString"] = engine.ConnectionString,
            [$"{PrivacyKeys.Section}:{nameof(keys.FieldKey)}"] = keys.FieldKey,
            [$"{PrivacyKeys.Section}:{nameof(keys.IndexKey)}"] = keys.IndexKey,
            [$"{PrivacyKeys.Section}:{nameof(keys.HistoryKey)}"] = keys.HistoryKey,
            ["Logging:LogLevel:Default"] = "Warning",
        });
        builder.Services.AddSingleton<TimeProvider>(house.Clock);
        builder.Services.AddSingleton(new MoveDemoClock(house.Clock.MoveTo));
        builder.Services.AddSingleton(house.Outbox);
        builder.Services.AddSingleton<IMessageCarrier>(house.Outbox);
    }

    private static void SayHowToSignIn(DemoSeason season, PracticeFamilies families, Uri province, string address)
    {
        var filer = season.Filed.Values.First().Family.Guardians[0];
        PhaseReport.Say($"""

            The site is on {address} (Ctrl-C stops it). It is {season.Season.Year} there: results are out, and a practice season is open.
              guardian   mobile {filer.Mobile}; the code appears on {address}/demo/outbox. Any other mobile number works too.
              guardian   mobile {families.Asked?.Mobile ?? "(nobody)"}: an officer asks this one for a photograph of the household book
              officer    name {DemoStaff.OfficerName}, password {DemoStaff.Password}, authenticator code on {address}/demo/outbox
              bureau     name {DemoStaff.BureauName}, password {DemoStaff.Password}, authenticator code on {address}/demo/outbox
              province   offered on {address}/accounts/sign-in, a stand-in on {province}. Its people have not applied yet:
            {DemoProvince.Listed(families.Later)}
              the season's days pass on {address}/demo/clock
            """);
    }
}

using System.Text.Json;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Rehearsal.Actors;
using EnrollOnline.Rehearsal.Clocks;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Demos;

/// <summary>The whole demonstration in its phases, with the figures of each.</summary>
internal static class DemoRun
{
    /// <summary>Runs it; serves the site afterwards when that was wished for.</summary>
    public static async Task<int> RunAsync(DemoWish wish, CancellationToken cancel)
    {
        var (text, frame) = SampleRulebooks.Find(wish.County, wish.Stage)
            ?? throw new BadUseException($"--county {wish.County}: no rulebook for it; there is one for 140105 and for 140403");
        var divisions = Divisions.Load(wish.County) switch
        {
            DivisionsAnswer.Found found => found.Divisions,
            DivisionsAnswer.NotMade missing => throw new BadUseException(missing.Message),
            DivisionsAnswer.UnknownCounty unknown => throw new BadUseException(unknown.Message),
            _ => throw new InvalidOperationException("A new kind of answer."),
        };
        var report = new PhaseReport();
        PhaseReport.Say($"{divisions.County.Full}, {wish.Stage}, {wish.Children} children, seed {wish.Seed}, {wish.Installation.Engine.Name}");
        var county = await report.RunAsync("county", wish.Children, _ =>
            Task.FromResult(MadeUpCounty.Make(divisions, frame, wish.Children, wish.Seed)));

        var clock = new RehearsalClock(DateTimeOffset.UnixEpoch);
        await using var house = await DemoHouse.StartAsync(wish, county.Registers, clock, cancel);
        await house.MigrateAsync(cancel);
        var season = new DemoSeason(house, county, text);
        var figures = await LiveThroughAsync(wish, house, season, county, report, cancel);
        await PlanFile.WriteAsync(PlanWriter.Write(county, text), wish.Installation.Folder, cancel);
        await county.Registers.SaveAsync(Path.Combine(wish.Installation.Folder, "registers.json"), cancel);
        figures.Seconds = report.Seconds;
        Console.WriteLine(JsonSerializer.Serialize(figures, DemoFigures.Json));
        if (wish.ServePort is not null)
        {
            await DemoSite.ServeAsync(wish, house, season, divisions, report, cancel);
        }

        return ExitCode.Done;
    }

    private static async Task<DemoFigures> LiveThroughAsync(
        DemoWish wish, DemoHouse house, DemoSeason season, MadeUpCounty county, PhaseReport report, CancellationToken cancel)
    {
        await report.RunAsync("open", 1, async _ =>
        {
            await season.OpenAsync(cancel);
            return true;
        });
        var staff = await DemoStaff.CreateAsync(house, wish.County);
        var (calendar, figures) = (season.Rulebook.Calendar, new DemoFigures { County = wish.County, Season = season.Season.Code });
        season.ItIs(calendar.ApplicationOpens.AddDays(-14));
        await DemoLights.PublishAsync(house, season, county, staff.Bureau, cancel);
        season.ItIs(calendar.ApplicationOpens.AddHours(1));
        figures.Filed = await report.RunAsync("file", wish.Children, progress => season.FileAsync(progress, cancel));
        figures.RefusedAtFiling = season.Refused;

        season.ItIs(calendar.ApplicationCloses.AddHours(1));
        figures.Review = await report.RunAsync("review", wish.Children, progress => season.ReviewAsync(progress, cancel));
        var decisions = new DemoDecisions(house, season, staff.Officer);
        figures.HandledByOfficers = await report.RunAsync("officers", figures.Review.WithOfficer, progress => decisions.RunAsync(progress, cancel));
        figures.States = await decisions.CountAsync(cancel);

        season.ItIs(calendar.SupplementCloses.AddHours(1));
        var ceremony = new DemoCeremony(house, season.Season, staff.Bureau);
        await report.RunAsync("freeze", 1, async _ => { await ceremony.FreezeAsync(cancel); return true; });
        await report.RunAsync("draw", 1, async _ => { await ceremony.DrawAsync(wish.Seed, cancel); return true; });
        await report.RunAsync("place", wish.Children, async _ => { await ceremony.PlaceAsync(cancel); return true; });
        figures.Take(await ceremony.PreviewAsync(cancel));
        season.ItIs(calendar.ResultsPublished.AddMinutes(1));
        await report.RunAsync("publish", 1, async _ => { await ceremony.PublishAsync(cancel); return true; });
        figures.Appeals = await report.RunAsync("appeals", 2, _ => DemoAftermath.AppealAsync(house, season, staff.Bureau, cancel));
        figures.Ratings = await report.RunAsync("ratings", 24, _ => DemoAftermath.RateAsync(house, season, cancel));
        figures.Bundle = await report.RunAsync("bundle", 1, _ => DemoBundle.WriteAsync(wish, house, season.Season, cancel));
        figures.Notices = await report.RunAsync("notices", DemoNotices.Most, progress => DemoNotices.WriteAsync(wish, house, season, progress, cancel));
        return figures;
    }
}

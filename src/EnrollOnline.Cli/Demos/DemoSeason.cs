using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Rehearsal.Actors;
using EnrollOnline.Rehearsal.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Demos;

/// <summary>One season of a demonstration: opened, filed and reviewed.</summary>
internal sealed class DemoSeason(DemoHouse house, MadeUpCounty county, string rulebookText)
{
    /// <summary>The season, once it is open.</summary>
    public Season Season { get; private set; } = null!;

    /// <summary>Its rulebook.</summary>
    public Rulebook Rulebook { get; private set; } = null!;

    /// <summary>Children whose applications went in, by number.</summary>
    public Dictionary<string, FiledChild> Filed { get; } = new(StringComparer.Ordinal);

    /// <summary>Filings that were refused at once, by reason.</summary>
    public SortedDictionary<string, int> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens the season.</summary>
    public async Task OpenAsync(CancellationToken cancel)
    {
        var opened = await house.UseAsync<SeasonOpening, SeasonOpened>(opening =>
            opening.OpenAsync(PlanWriter.Write(county, rulebookText), "demo", cancel));
        if (opened is not SeasonOpened.Done done)
        {
            throw new InvalidOperationException(opened is SeasonOpened.Faulty faulty
                ? string.Join(Environment.NewLine, faulty.Faults)
                : "There is such a season in this database already: choose another --dir or an empty database.");
        }

        Season = await house.UseAsync<EnrollContext, Season>(context =>
            context.Seasons.AsNoTracking().SingleAsync(season => season.Id == done.SeasonId, cancel));
        Rulebook = house.Services.GetRequiredService<SeasonRules>().Of(Season);
    }

    /// <summary>Moves the clock to a wall-clock time of the season's calendar.</summary>
    public void ItIs(DateTime wallClock) => house.Clock.MoveTo(wallClock.FromShanghai());

    /// <summary>Files every family, with those that must be refused and those that try twice.</summary>
    public async Task<int> FileAsync(Action<int> progress, CancellationToken cancel)
    {
        var actor = new FilingActor(house.Services);
        foreach (var family in county.Families)
        {
            for (var place = 0; place < family.Children.Count; place++)
            {
                var form = FormFiller.Fill(family.Stated, Season.CountyCode, place, Rulebook);
                await FileOneAsync(actor, family, place, family.Stated.Filer, form, cancel);
                progress(1);
            }
        }

        foreach (var refusal in county.Refusals)
        {
            var form = FormFiller.Fill(refusal.Family.Stated, Season.CountyCode, 0, Rulebook);
            await FileOneAsync(actor, refusal.Family, 0, refusal.Family.Stated.Filer, form, cancel);
        }

        foreach (var attempt in county.DuplicateAttempts)
        {
            var family = county.Families[attempt.FamilyNumber - 1];
            await FileOneAsync(actor, family, 0, attempt.By, FormFiller.Fill(attempt.Stated, Season.CountyCode, 0, Rulebook), cancel);
        }

        return Filed.Count;
    }

    /// <summary>Runs the automatic review until nothing is due.</summary>
    public Task<ReviewBatch> ReviewAsync(Action<int> progress, CancellationToken cancel) =>
        house.UseAsync<ReviewFlow, ReviewBatch>(flow => flow.RunAsync("demo", done: wrote => progress(wrote.Leased), cancel: cancel));

    private async Task FileOneAsync(
        FilingActor actor, MadeUpFamily family, int place, MadeUpGuardian filer, ApplicationForm form, CancellationToken cancel)
    {
        switch (await actor.FileAsync(Season, filer, form, cancel))
        {
            case Submission.Accepted accepted:
                Filed[accepted.Number] = new FiledChild(accepted.Number, family, place);
                break;
            case Submission.Incomplete incomplete:
                Count($"{incomplete.Problems[0].Part}.{incomplete.Problems[0].Code}");
                break;
            case var other:
                Count(other.GetType().Name);
                break;
        }
    }

    private void Count(string reason) => Refused[reason] = Refused.GetValueOrDefault(reason) + 1;
}

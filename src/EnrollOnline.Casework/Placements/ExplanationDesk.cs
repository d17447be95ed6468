using System.Text.Json;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Placements;

/// <summary>Explains one child's result: why this school and not another.</summary>
public sealed class ExplanationDesk(EnrollContext context, FamilyRights rights, SeasonRules rules, SeasonShelf seasons, SeasonFrames frames, TimeProvider time)
{
    /// <summary>The explanation in Chinese and English.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">Somebody of the child's family, once results are public; or an officer or bureau of the county, whose look is recorded.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is none that this reader may see.</returns>
    public async Task<Explanation?> ForAsync(string number, Account reader, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var application = await context.Applications.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel);
        if (application is null)
        {
            return null;
        }

        var season = await seasons.OfAsync(application.SeasonId, cancel);
        if (!await MayReadAsync(application, season, reader, cancel) || await RunOfAsync(season, cancel) is not { } run)
        {
            return null;
        }

        var trace = await context.PlacementResults.AsNoTracking()
            .Where(row => row.RunId == run && row.ApplicationId == application.Id)
            .Select(row => row.TraceText).SingleOrDefaultAsync(cancel);
        if (trace is null)
        {
            return null;
        }

        await RecordLookAsync(application, reader, cancel);
        var child = JsonSerializer.Deserialize<ChildPlacement>(trace, StoredJson.Options)!;
        var made = await context.Offers.AsNoTracking().Where(row => row.ApplicationId == application.Id && row.Turn > 0)
            .OrderByDescending(row => row.Turn).Select(row => row.SchoolCode).FirstOrDefaultAsync(cancel);
        return await ExplainAsync(
            application, season, made is null ? child : child with { SchoolCode = made, Via = PlacedVia.MakeUp }, cancel);
    }

    private async Task<bool> MayReadAsync(Application application, Season season, Account reader, CancellationToken cancel) =>
        reader.Role == AccountRole.Guardian
            ? season.State == SeasonState.Published && await rights.RoleInAsync(application.Number, reader.Id, cancel) is not null
            : reader.CountyCode == application.CountyCode;

    private async Task<Guid?> RunOfAsync(Season season, CancellationToken cancel) =>
        season.PublishedRunId ?? await context.PlacementRuns.Where(row => row.SeasonId == season.Id)
            .OrderByDescending(row => row.RanAt).ThenByDescending(row => row.Id)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancel);

    private async Task RecordLookAsync(Application application, Account reader, CancellationToken cancel)
    {
        if (reader.Role == AccountRole.Guardian)
        {
            return;
        }

        context.Accesses.Add(new AccessEntry
        {
            CountyCode = application.CountyCode, ApplicationId = application.Id, Actor = reader.DisplayName,
            Purpose = "explanation", At = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancel);
    }

    private async Task<Explanation> ExplainAsync(
        Application application, Season season, ChildPlacement child, CancellationToken cancel)
    {
        var rulebook = rules.Of(season);
        var facts = application.FactsText is { } text ? JsonSerializer.Deserialize<ChildFacts>(text, StoredJson.Options) : null;
        // The frozen category is what counted; facts may have moved on since, or were open at the freeze.
        var category = facts is not null && CategoryFinder.Find(rulebook, facts) is CategoryVerdict.Placed placed
            && placed.Code == child.CategoryCode
            ? placed
            : new CategoryVerdict.Placed(child.CategoryCode, TieValues.None, [], []);
        var names = (await frames.SchoolsAsync(season.Id, cancel)).Values.ToDictionary(school => school.Code, school => school.Name);
        return ExplanationWriter.Explain(rulebook, category, child, names, await HomeOfAsync(application, cancel));
    }

    private async Task<ExplainedHome> HomeOfAsync(Application application, CancellationToken cancel)
    {
        var distances = await frames.DistancesAsync(application.SeasonId, cancel);
        return new ExplainedHome(
            application.SiblingSchool,
            distances.GetValueOrDefault(application.CommunityCode ?? "") ?? ExplainedHome.Unknown.Metres);
    }
}

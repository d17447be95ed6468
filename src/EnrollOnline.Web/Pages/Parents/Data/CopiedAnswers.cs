using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>One part of a statement in words.</summary>
/// <param name="Title">Name of the part.</param>
/// <param name="Answers">Its answers.</param>
public sealed record StatedPart(string Title, IReadOnlyList<Answer> Answers);

/// <summary>Writes a statement out in the words of the questions, nothing hidden.</summary>
public sealed class CopiedAnswers(
    ApplicationDesk applications, SeasonFrames frames, CommunityChoices communities, KnownSchools known, EnrollContext context, Texts texts)
{
    /// <summary>The parts of a statement that hold an answer.</summary>
    /// <param name="seasonCode">Code of the season.</param>
    /// <param name="form">What was stated.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<StatedPart>> OfAsync(string seasonCode, ApplicationForm form, CancellationToken cancel)
    {
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Code == seasonCode, cancel);
        var route = new ApplyRoute(form, await applications.FrameAsync(season, cancel), false);
        var list = new AnswerList(texts, await NamesAsync(season, route, cancel));
        return
        [
            .. route.Parts.Append(FormParts.Disability)
                .Select(part => new StatedPart(
                    texts[TasksModel.KeyOf(part) + ".label"], [.. list.Of(route, part).Where(answer => !string.IsNullOrWhiteSpace(answer.Value))]))
                .Where(part => part.Answers.Count > 0),
        ];
    }

    private async Task<CodeNames> NamesAsync(Season season, ApplyRoute route, CancellationToken cancel)
    {
        var streets = await communities.OfAsync(season.CountyCode, cancel);
        var schools = new Dictionary<string, string>(
            await known.NamesAsync(season.CountyCode, route.Frame.PreviousSchools, cancel), StringComparer.Ordinal);
        foreach (var school in (await frames.SchoolsAsync(season.Id, cancel)).Values)
        {
            schools[school.Code] = school.Name;
        }

        return new CodeNames(
            schools, streets.SelectMany(street => street.Communities).ToDictionary(choice => choice.Value, choice => choice.Label, StringComparer.Ordinal));
    }
}

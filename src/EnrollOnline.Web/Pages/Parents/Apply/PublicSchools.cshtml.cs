using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>In a zone of several public schools, the order in which the family would like them.</summary>
public sealed class PublicSchoolsModel(ApplyDesk desk, ProblemWords words, SeasonFrames frames) : QuestionPage(desk, words)
{
    private IReadOnlyDictionary<string, School> _schools = new Dictionary<string, School>();

    /// <summary>Codes in the family's order.</summary>
    [BindProperty]
    public List<string?> PublicSchools { get; set; } = [];

    /// <summary>The zone's schools.</summary>
    public IEnumerable<Choice> Schools => Opened.Route.ZoneSchools.Select(code => new Choice(code, _schools[code].Name));

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = form.Choices!.PublicSchools.Count > 0 ? form.Choices.PublicSchools : Opened.Route.ZoneSchools;
        PublicSchools = [.. known.Take(Opened.Route.PublicPlaces)];
        PublicSchools.AddRange(new string?[Opened.Route.PublicPlaces - PublicSchools.Count]);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Choices = form.Choices! with
        {
            PublicSchools = [.. PublicSchools.Where(code => !string.IsNullOrEmpty(code)).Take(Opened.Route.PublicPlaces)!],
        },
    };

    /// <inheritdoc/>
    protected override string FieldOf(FieldProblem problem) => "PublicSchools[0]";

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        _schools = await frames.SchoolsAsync(Opened.Season.Id, cancel);
        return await base.PrepareAsync(cancel);
    }
}

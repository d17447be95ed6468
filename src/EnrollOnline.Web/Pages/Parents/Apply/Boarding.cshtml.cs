using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether the child needs to board, where a public school of the zone has boarding seats. The order of admission does not rest on it.</summary>
public sealed class BoardingModel(ApplyDesk desk, ProblemWords words, SeasonFrames frames) : QuestionPage(desk, words)
{
    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.boarding.empty")]
    public bool? Boards { get; set; }

    /// <summary>The zone's schools with boarding seats, and how many.</summary>
    public IReadOnlyList<(string Name, int Seats)> Schools { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Boards = form.Choices?.Boards;
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with { Choices = form.Choices! with { Boards = Boards } };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var schools = await frames.SchoolsAsync(Opened.Season.Id, cancel);
        Schools = [.. Opened.Route.ZoneSchools.Where(Opened.Route.Frame.BoardingSchools.Contains)
            .Select(code => (schools[code].Name, schools[code].BoardingSeats ?? 0))];
        return await base.PrepareAsync(cancel);
    }
}

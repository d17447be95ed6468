using EnrollOnline.Casework.Revisions;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Before a handed-in application is changed: until when, what stands meanwhile, what is looked at again.</summary>
public sealed class ReviseModel(CaseDesk desk, RevisionDesk revisions) : CasePage(desk)
{
    /// <summary>True while the answers can be changed.</summary>
    public bool CanRevise => RevisionDesk.CanRevise(Opened.File.State, Opened.Season.Phase);

    /// <summary>The parts for which an officer asked for more and still waits.</summary>
    public IEnumerable<string> OpenItems =>
        Opened.File.Supplements.Where(asked => asked.AnsweredAt is null && asked.DueAt >= Opened.Now).Select(asked => asked.Item).Distinct();

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Takes the answers up in a draft, or goes on with the one that is open.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await revisions.StartAsync(Number, Opened.Guardian, cancel) is { } draft
            ? RedirectToPage("/Parents/Apply/CheckAnswers", new { draft })
            : RedirectToPage(new { number = Number });
}

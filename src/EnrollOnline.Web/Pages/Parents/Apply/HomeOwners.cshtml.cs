using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The owners named on the certificate, as many as there are, one more at a press.</summary>
public sealed class HomeOwnersModel(ApplyDesk desk, ProblemWords words, Texts texts) : QuestionPage(desk, words)
{
    private const int Most = 10;

    /// <summary>The owners as typed.</summary>
    [BindProperty]
    public List<OwnerFields> Owners { get; set; } = [];

    /// <summary>The kinds of document.</summary>
    public IReadOnlyList<Choice> Documents => DocumentChoices.In(texts);

    /// <summary>True while another owner can be added.</summary>
    public bool CanAdd => Owners.Count < Most;

    /// <summary>Keeps what was typed and shows one more owner.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (CanAdd)
        {
            Owners.Add(new OwnerFields());
        }

        return KeepAsync(cancel);
    }

    /// <summary>Takes one owner out and keeps the others.</summary>
    /// <param name="place">Which, from 0.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<IActionResult> OnPostRemoveAsync(int place, CancellationToken cancel)
    {
        if (place >= 0 && place < Owners.Count && Owners.Count > 1)
        {
            Owners.RemoveAt(place);
        }

        return KeepAsync(cancel);
    }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Owners = [.. form.Home!.Owners.Select(owner => new OwnerFields { Name = owner.Name, IdNumber = owner.IdNumber, Document = owner.Document })];
        if (Owners.Count == 0)
        {
            // Most homes belong to the guardian who applies: nothing is asked twice.
            var own = form.Home.Kind == HomeKind.Own ? form.Guardian : null;
            Owners.Add(new OwnerFields { Name = own?.Name, IdNumber = own?.IdNumber, Document = own?.Document ?? default });
        }
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Home = form.Home! with
        {
            Owners = [.. Owners.Take(Most).Select(owner => new OwnerPart(Typed.Words(owner.Name), Typed.IdNumber(owner.IdNumber), owner.Document))],
        },
    };

    private async Task<IActionResult> KeepAsync(CancellationToken cancel)
    {
        await Desk.SaveAsync(Opened, Write, cancel);
        return To("HomeOwners", Checking);
    }
}

/// <summary>One owner's fields.</summary>
public sealed class OwnerFields
{
    /// <summary>Name as typed.</summary>
    public string? Name { get; set; }

    /// <summary>ID number as typed.</summary>
    public string? IdNumber { get; set; }

    /// <summary>What document the number is of.</summary>
    public IdDocumentKind Document { get; set; }
}

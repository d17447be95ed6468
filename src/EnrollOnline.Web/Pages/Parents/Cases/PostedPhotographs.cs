using System.Security.Cryptography;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Papers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The photographs of a supplement's page as a browser posts them: what was chosen is kept, what is wrong is said beside it.</summary>
public sealed class PostedPhotographs(PaperShelf shelf, PaperWords words)
{
    /// <summary>Whether photographs can be taken in now.</summary>
    public bool IsOpen => shelf.IsOpen;

    /// <summary>Largest photograph, in bytes.</summary>
    public int Largest => words.LargestPhotograph;

    /// <summary>The papers that a request asks for.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<PaperField>> FieldsAsync(Guid supplementId, Guid account, CancellationToken cancel) =>
        [.. (await shelf.WantedAsync(supplementId, account, cancel)).Select(paper => new PaperField(paper))];

    /// <summary>Keeps every photograph that came with the form.</summary>
    /// <param name="fields">The page's papers, in the order in which their controls stand.</param>
    /// <param name="supplementId">The request.</param>
    /// <param name="account">Who sends them.</param>
    /// <param name="form">The form.</param>
    /// <param name="errors">Takes a sentence for each that was not kept.</param>
    /// <param name="cancel">Stops before the next.</param>
    /// <returns>What the page answers with: null for all is well, else 413 or 422.</returns>
    public async Task<int?> KeepAsync(
        IReadOnlyList<PaperField> fields, Guid supplementId, Guid account, IFormCollection form, ModelStateDictionary errors, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(errors);
        int? status = null;
        for (var i = 0; i < fields.Count; i++)
        {
            foreach (var file in form.Files.Where(file => file.Length > 0 && file.Name is { } name
                && (name == NameOf(i, nameof(PaperField.Camera)) || name == NameOf(i, nameof(PaperField.Album)))))
            {
                if (await KeepAsync(file, supplementId, fields[i].Wanted.Kind, account, cancel) is not { } refusal)
                {
                    continue;
                }

                errors.AddModelError(file.Name, words.Of(refusal));
                status = refusal == PhotographRefusal.TooLarge ? StatusCodes.Status413PayloadTooLarge : status ?? StatusCodes.Status422UnprocessableEntity;
            }
        }

        return status;
    }

    /// <summary>Removes a photograph.</summary>
    /// <param name="id">The photograph.</param>
    /// <param name="account">Who removes it.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<PaperKind?> RemoveAsync(Guid id, Guid account, CancellationToken cancel) => shelf.RemoveAsync(id, account, cancel);

    /// <summary>Says that papers were asked for and nothing is there of them.</summary>
    /// <param name="missing">Those papers.</param>
    /// <param name="fields">The page's papers.</param>
    /// <param name="errors">Takes the sentences.</param>
    /// <param name="sentence">The sentence.</param>
    public static void Ask(IReadOnlyList<PaperKind> missing, IReadOnlyList<PaperField> fields, ModelStateDictionary errors, string sentence)
    {
        ArgumentNullException.ThrowIfNull(missing);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(errors);
        for (var i = 0; i < fields.Count; i++)
        {
            if (missing.Contains(fields[i].Wanted.Kind))
            {
                errors.AddModelError(NameOf(i, nameof(PaperField.Camera)), sentence);
            }
        }
    }

    /// <summary>Says that the whole form was too large to be read.</summary>
    /// <param name="errors">Takes the sentence, beside the first paper.</param>
    public void SayTooLarge(ModelStateDictionary errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        errors.AddModelError(NameOf(0, nameof(PaperField.Album)), words.Of(PhotographRefusal.TooLarge));
    }

    private async Task<PhotographRefusal?> KeepAsync(IFormFile file, Guid supplementId, PaperKind kind, Guid account, CancellationToken cancel)
    {
        if (file.Length > words.LargestPhotograph)
        {
            return PhotographRefusal.TooLarge;
        }

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, cancel);
        }

        // By its content: the same page posted twice, or the same photograph chosen twice, is one.
        var arrival = "sha256-" + Convert.ToHexStringLower(SHA256.HashData(bytes));
        return await shelf.KeepAsync(supplementId, kind, account, arrival, bytes, null, cancel) switch
        {
            PhotographTaken.Refused refused => refused.Why,
            PhotographTaken.NotFound => PhotographRefusal.TooLate,
            _ => null,
        };
    }

    private static string NameOf(int place, string control) => $"{nameof(SupplementModel.Papers)}[{place}].{control}";
}

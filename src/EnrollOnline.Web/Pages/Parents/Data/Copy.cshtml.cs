using System.Text.Json;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>A copy of everything held about the family, made when it is asked for: a page to read and print, or a file for another program.</summary>
public sealed class CopyModel(CopyDesk copies, CopiedAnswers answers, UserManager<Account> accounts, Texts texts) : PageModel
{
    private static readonly JsonSerializerOptions _file = new(StoredJson.Options) { WriteIndented = true };

    /// <summary>The copy; null before it was asked for.</summary>
    public FamilyCopy? Copy { get; private set; }

    /// <summary>What was stated, in words, by the statement.</summary>
    public IReadOnlyDictionary<object, IReadOnlyList<StatedPart>> Stated { get; private set; } = new Dictionary<object, IReadOnlyList<StatedPart>>();

    /// <summary>Who looked at a case, in words.</summary>
    /// <param name="one">The case.</param>
    public LookList Looks(CopiedCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new LookList(1, new LookPage(one.Looks.Count, one.Looks), texts) { IsWhole = true };
    }

    /// <summary>Makes the copy and shows it.</summary>
    /// <param name="cancel">Stops before it is on record.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Copy = await copies.TakeAsync((await accounts.GetUserAsync(User))!, "page", cancel);
        var stated = new Dictionary<object, IReadOnlyList<StatedPart>>(ReferenceEqualityComparer.Instance);
        foreach (var one in Copy.Cases)
        {
            stated[one] = await answers.OfAsync(one.Season, one.Form, cancel);
        }

        foreach (var draft in Copy.Drafts)
        {
            stated[draft] = await answers.OfAsync(draft.Season, draft.Form, cancel);
        }

        Stated = stated;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    /// <summary>Makes the copy and hands it over as a file.</summary>
    /// <param name="cancel">Stops before it is on record.</param>
    public async Task<IActionResult> OnPostFileAsync(CancellationToken cancel)
    {
        var copy = await copies.TakeAsync((await accounts.GetUserAsync(User))!, "file", cancel);
        Response.Headers.CacheControl = "no-store";
        return File(JsonSerializer.SerializeToUtf8Bytes(copy, _file), "application/json", "my-data.json");
    }
}

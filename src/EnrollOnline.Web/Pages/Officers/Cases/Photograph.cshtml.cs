using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>One photograph of a paper, turned and enlarged by plain links. The picture itself is a look that is written down.</summary>
public sealed class PhotographModel(EnrollContext context, OfficerPhotographs photographs) : PageModel
{
    /// <summary>How often the picture can be doubled, as a factor.</summary>
    public const int LargestZoom = 4;

    private const int FullTurn = 360;

    /// <summary>Application number as stored.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The photograph.</summary>
    public PhotographLine Shown { get; private set; } = null!;

    /// <summary>The one before; null at the first.</summary>
    public Guid? Previous { get; private set; }

    /// <summary>The one after; null at the last.</summary>
    public Guid? Next { get; private set; }

    /// <summary>How far it is turned to the right, in degrees: 0, 90, 180 or 270.</summary>
    public int Turn { get; private set; }

    /// <summary>How much it is enlarged: 1, 2 or 4.</summary>
    public int Zoom { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(string number, Guid id, int turn, int zoom, CancellationToken cancel)
    {
        Number = ApplicationNumbers.Read(number) ?? "";
        var all = (await photographs.ListAsync(Number, await OfficerAsync(cancel), cancel)).Select(one => one.Line).ToList();
        if (all.FindIndex(line => line.Id == id) is not (>= 0 and var place))
        {
            return NotFound();
        }

        Shown = all[place];
        Previous = all.ElementAtOrDefault(place - 1)?.Id;
        Next = all.ElementAtOrDefault(place + 1)?.Id;
        Turn = turn is 90 or 180 or 270 ? turn : 0;
        Zoom = zoom is 2 or LargestZoom ? zoom : 1;
        return Page();
    }

    /// <summary>Sends the picture.</summary>
    public async Task<IActionResult> OnGetPictureAsync(string number, Guid id, CancellationToken cancel) =>
        await photographs.LookAsync(ApplicationNumbers.Read(number) ?? "", id, await OfficerAsync(cancel), cancel) is { } picture
            ? new PictureResult(picture)
            : NotFound();

    /// <summary>The address of the same photograph, turned and enlarged.</summary>
    /// <param name="turn">Degrees to the right; whole turns are left out.</param>
    /// <param name="zoom">The factor.</param>
    public string? Address(int turn, int zoom) => Url.Page(null, new { number = Number, id = Shown.Id, turn = turn % FullTurn, zoom, handler = "" });

    private async Task<Account> OfficerAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        return await context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
    }
}

using EnrollOnline.Casework.Papers;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The photographs that a family sent with its answers.</summary>
public sealed class PhotographsModel(CaseDesk desk, PaperShelf shelf) : CasePage(desk)
{
    /// <summary>The photographs, by request and paper.</summary>
    public IReadOnlyList<PhotographLine> Photographs { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Photographs = await shelf.ListOwnAsync(Number, Opened.Guardian.Id, cancel);
        return null;
    }
}

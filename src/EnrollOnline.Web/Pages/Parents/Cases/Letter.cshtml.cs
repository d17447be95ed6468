using EnrollOnline.Casework.Offers;
using EnrollOnline.Notices.Documents;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The notice of admission as a page, for telephones that open no PDF: the same blocks as the letter.</summary>
public sealed class LetterModel(CaseDesk desk, NoticeDesk notices) : CasePage(desk)
{
    /// <summary>What the letter says, from top to bottom.</summary>
    public IEnumerable<Block> Blocks { get; private set; } = [];

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        if (await notices.LetterAsync(Number, Opened.Guardian, cancel) is not { } letter)
        {
            return NotFound();
        }

        Blocks = letter.Blocks.SelectMany(block => block is Pair pair ? (IEnumerable<Block>)[pair.Left, pair.Right] : [block]);
        return null;
    }
}

using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Pages.Parents.Data;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One case's data: who looked at it, what is kept and until when.</summary>
public sealed class DataModel(CaseDesk desk, KeepingRules keeping, LookLog log, EnrollContext context, Texts texts) : CasePage(desk)
{
    /// <summary>What can be done about it.</summary>
    public KeptCase Kept { get; private set; } = null!;

    /// <summary>Who looked.</summary>
    public LookList Looks { get; private set; } = null!;

    /// <summary>Which page of the looks; from the address.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        var own = context.Applications.Where(row => row.Number == Number);
        Kept = (await keeping.OfAsync(own, cancel)).Single();
        Looks = new LookList(PageNumber, await log.ReadAsync(own, PageNumber, LookList.Size, cancel), texts);
        return null;
    }
}

using System.Globalization;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Deliveries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Registers;

/// <summary>The last deliveries of one register, and the rows of one of them that were not taken in.</summary>
public sealed class DeliveryModel(RegisterBook book) : PageModel
{
    /// <summary>The delivery shown.</summary>
    public RegisterDelivery Delivery { get; private set; } = null!;

    /// <summary>Deliveries of the same register, the latest first.</summary>
    public IReadOnlyList<RegisterDelivery> Others { get; private set; } = [];

    /// <summary>Its rows that were not taken in as they stand; nothing of what stood in them.</summary>
    public IReadOnlyList<RowProblem> Problems { get; private set; } = [];

    /// <summary>Shows a delivery.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } delivery)
        {
            return NotFound();
        }

        (Delivery, Problems) = (delivery, RegisterBook.ProblemsOf(delivery));
        Others = await book.DeliveriesAsync(delivery.CountyCode, delivery.Source, cancel);
        return Page();
    }

    /// <summary>The same rows as CSV for the department: line, column, reason.</summary>
    public async Task<IActionResult> OnGetCsvAsync(int id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } delivery)
        {
            return NotFound();
        }

        // Line numbers and our own codes only: no cell can hold a formula or anything of a person.
        var lines = RegisterBook.ProblemsOf(delivery)
            .Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Line},{problem.Column},{problem.Reason}\r\n"));
        return File(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("line,column,reason\r\n" + string.Concat(lines))],
            "text/csv", string.Create(CultureInfo.InvariantCulture, $"delivery-{delivery.Id}.csv"));
    }
}

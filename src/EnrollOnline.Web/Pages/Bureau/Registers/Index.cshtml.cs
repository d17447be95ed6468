using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Registers;

/// <summary>How the county reaches each register, and how those stand that come in files.</summary>
public sealed class IndexModel(RecordDesk desk, RegisterBook book, CountyScope scope) : PageModel
{
    /// <summary>Every source with its way.</summary>
    public IReadOnlyList<SourceConnection> Connections { get; private set; } = [];

    /// <summary>Those that come in files.</summary>
    public IReadOnlyList<RegisterState> States { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Connections = desk.Connections(scope.CountyCode ?? "");
        States = await book.AllAsync(cancel);
    }
}

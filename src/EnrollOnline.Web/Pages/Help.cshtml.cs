using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages;

/// <summary>Answers to what families ask most.</summary>
public sealed class HelpModel : PageModel
{
    /// <summary>The questions in their order, each the middle of its two keys.</summary>
    public static readonly IReadOnlyList<string> Questions =
    [
        "early", "busy", "code", "device", "lost-number", "helper", "second-guardian", "look-up", "papers", "owners", "rare", "zone", "private",
        "co-ordination", "twins", "waiting", "mismatch", "mistake", "refused", "wechat", "fraud",
    ];
}

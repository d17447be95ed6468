using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages;

/// <summary>What personal data is asked, why, who sees it and how long it is kept.</summary>
public sealed class PrivacyModel : PageModel
{
    /// <summary>The parts in their order, each the middle of its two keys.</summary>
    public static readonly IReadOnlyList<string> Parts = ["what", "why", "sign-in", "look-up", "who", "public", "rights"];
}

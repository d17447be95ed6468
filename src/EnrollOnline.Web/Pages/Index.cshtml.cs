using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages;

/// <summary>The home page: what this is, what is needed, when, and the ways in.</summary>
public sealed class IndexModel : PageModel;

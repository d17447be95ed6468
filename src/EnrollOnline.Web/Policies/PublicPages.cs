namespace EnrollOnline.Web.Policies;

/// <summary>The whole list of pages that may be read without signing in. Everything else asks who you are.</summary>
public static class PublicPages
{
    /// <summary>Pages by their path under <c>Pages/</c>.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "/Index",
        "/Help",
        "/Privacy",
        "/Counties/Index",
        "/Seasons/Papers",
        "/Seasons/Schools",
        "/Seasons/Rules",
        "/Seasons/Zones",
        "/Seasons/PreCheck",
        "/Seasons/WhatIf",
        "/Results/Index",
        "/Results/Season",
        "/Results/Bundle",
        "/Notices/Show",
        "/Errors/Show",
        "/Accounts/SignIn",
        "/Accounts/EnterCode",
        "/Accounts/Province",
        "/Accounts/Staff",
        "/Accounts/SignOut",
        "/Demo/Outbox",
        "/Demo/Clock",
        "/Design/Index",
        "/Design/Shown",
    ];

    /// <summary>Addresses that are not pages and that anybody may ask; <c>/metrics</c> looks at the caller's address.</summary>
    public static readonly IReadOnlyList<string> Doors = ["/healthz", "/readyz", "/metrics"];
}

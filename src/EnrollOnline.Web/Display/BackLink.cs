using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EnrollOnline.Web.Display;

/// <summary>The way back to the page before.</summary>
public static class BackLink
{
    /// <summary>The link; null when there is no page before.</summary>
    public static TagBuilder? Build(Texts texts, string? address)
        => address is null ? null : Html.Tag("a", "govuk-back-link", texts["layout.back"]).With("href", address);
}

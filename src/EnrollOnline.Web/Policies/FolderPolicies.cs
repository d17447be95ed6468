using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Policies;

/// <summary>Who may open which folder, said once; and how a folder becomes an address.</summary>
public static class FolderPolicies
{
    /// <summary>The policies: each asks for the one role of its folder.</summary>
    public static void Write(AuthorizationOptions options)
    {
        options.AddPolicy(PolicyNames.Guardian, policy => policy.RequireRole("guardian"));
        options.AddPolicy(PolicyNames.Officer, policy => policy.RequireRole("officer"));
        options.AddPolicy(PolicyNames.Bureau, policy => policy.RequireRole("bureau"));
    }

    /// <summary>Folder = address, in lower case with hyphens; each folder with its policy; the public list open; pages for a rehearsal or for development only there.</summary>
    public static void Apply(RazorPagesOptions options, bool demo, bool clock, bool development)
    {
        var conventions = options.Conventions;
        conventions.Add(new PageRouteTransformerConvention(new KebabAddress()));
        // Not a fallback policy: that would send an unknown address to the sign-in instead of to "not found".
        conventions.AuthorizeFolder("/");
        conventions.AuthorizeFolder("/Parents", PolicyNames.Guardian);
        conventions.AuthorizePage("/Accounts/Mobile", PolicyNames.Guardian);
        conventions.AuthorizeFolder("/Officers", PolicyNames.Officer);
        conventions.AuthorizeFolder("/Bureau", PolicyNames.Bureau);
        foreach (var page in PublicPages.All)
        {
            conventions.AllowAnonymousToPage(page);
        }

        Only("/Demo", demo);
        if (!clock)
        {
            conventions.AddPageRouteModelConvention("/Demo/Clock", route => route.Selectors.Clear());
        }

        Only("/Design", development);

        // A page without an address cannot be reached at all, whatever guards it.
        void Only(string folder, bool wanted)
        {
            if (!wanted)
            {
                conventions.AddFolderRouteModelConvention(folder, route => route.Selectors.Clear());
            }
        }
    }

    private sealed class KebabAddress : IOutboundParameterTransformer
    {
        public string? TransformOutbound(object? value) => value is string part ? Texts.Kebab(part) : null;
    }
}

using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Pages.Parents.Cases;
using EnrollOnline.Web.Pages.Parents.Data;
using EnrollOnline.Web.Pages.Shared;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>What the families' pages share.</summary>
public static class ParentServices
{
    /// <summary>Registers it.</summary>
    /// <param name="services">The container being built.</param>
    public static IServiceCollection AddParents(this IServiceCollection services)
    {
        services.AddSingleton<ProblemWords>();
        services.AddScoped<CommunityChoices>();
        services.AddScoped<KnownSchools>();
        services.AddScoped<ApplyDesk>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseStories>();
        services.AddScoped<PlaceNames>();
        services.AddSingleton<CorrectionWords>();
        services.AddScoped<CopiedAnswers>();
        services.AddSingleton<PaperWords>();
        services.AddScoped<PostedPhotographs>();
        return services;
    }
}

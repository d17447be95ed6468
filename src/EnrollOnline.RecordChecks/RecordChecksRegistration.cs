using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EnrollOnline.RecordChecks;

/// <summary>Registers the <see cref="RecordDesk"/>, which opens the departments' clients.</summary>
public static class RecordChecksRegistration
{
    /// <summary>Name of the configuration section; below it stands one section for each source's code.</summary>
    public const string Section = "RecordChecks";

    /// <summary>Registers the desk. A department whose section is missing counts as not connected. One that delivers files needs
    /// an <see cref="IRegisterShelf"/> in the container.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The application's configuration. Values under <c>RecordChecks</c> itself hold for every source;
    /// those under <c>RecordChecks:&lt;source&gt;</c> go before them, and those under
    /// <c>RecordChecks:Counties:&lt;six digits&gt;:&lt;source&gt;</c> before both, for that county.</param>
    /// <exception cref="InvalidOperationException">A connected source is configured wrongly; the message names it.</exception>
    public static IServiceCollection AddRecordChecks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = new SourceSettings(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SourceCalls>();
        services.AddSingleton(settings.Deliveries());
        services.AddSingleton(provider => new RecordDesk(
            settings,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<SourceCalls>(),
            provider.GetService<IRegisterShelf>()));
        return services;
    }
}

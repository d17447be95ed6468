using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EnrollOnline.RecordChecks;

/// <summary>Registers the departments' clients and the <see cref="RecordDesk"/>.</summary>
public static class RecordChecksRegistration
{
    /// <summary>Name of the configuration section; below it stands one section for each source's code.</summary>
    public const string Section = "RecordChecks";

    /// <summary>Registers all. A department whose section is missing counts as not connected.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The application's configuration; values under <c>RecordChecks</c> itself hold for every
    /// source, those under <c>RecordChecks:&lt;source&gt;</c> go before them.</param>
    /// <exception cref="InvalidOperationException">A connected source is configured wrongly; the message names it.</exception>
    public static IServiceCollection AddRecordChecks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var household = Read<HouseholdOptions>(configuration, RecordSource.HouseholdRegistration);
        var permit = Read<PermitOptions>(configuration, RecordSource.ResidencePermit);
        var property = Read<PropertyOptions>(configuration, RecordSource.Property);
        var insurance = Read<InsuranceOptions>(configuration, RecordSource.SocialInsurance);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new HouseholdClient(household, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PermitClient(permit, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PropertyClient(property, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new InsuranceClient(insurance, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<RecordDesk>();
        return services;
    }

    private static TOptions Read<TOptions>(IConfiguration configuration, string source)
        where TOptions : DepartmentOptions, new()
    {
        var options = new TOptions();
        configuration.GetSection(Section).Bind(options);
        configuration.GetSection($"{Section}:{source}").Bind(options);
        var problems = options.Problems().ToList();
        return problems.Count == 0
            ? options
            : throw new InvalidOperationException($"{Section}:{source}: {string.Join(" ", problems)}");
    }
}

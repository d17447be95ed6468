using System.Text.Encodings.Web;
using System.Text.Unicode;
using EnrollOnline.Casework;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reminders;
using EnrollOnline.Web.Doors;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Jobs;
using EnrollOnline.Web.Pages.Parents;
using EnrollOnline.Web.Policies;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.SignOn;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EnrollOnline.Web;

/// <summary>The site, built from its parts; run by itself or by the tool that serves a rehearsal.</summary>
public static class WebSite
{
    /// <summary>Builds the site, ready to be started.</summary>
    /// <param name="args">Settings of the command line, such as <c>--Site:Demo true</c> or <c>--urls http://127.0.0.1:5080</c>.</param>
    /// <param name="adjust">The host's own settings and services; they come before ours, which give way where one stands already (the clock, the carrier of messages).</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // Under another program (the tool, a test) the pages must still be looked for here.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebSite).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = WebRoot.Find(),
        });
        adjust?.Invoke(builder);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = Limits.LargestForm;
        });
        if (builder.Environment.IsProduction())
        {
            builder.Logging.ClearProviders().AddJsonConsole(console => console.UseUtcTimestamp = true);
        }

        var site = builder.Configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();
        AddSite(builder.Services, builder.Configuration, site);
        AddCasework(builder.Services, builder.Configuration, site);
        AddPages(builder.Services, builder.Environment, site);

        var app = builder.Build();
        Use(app, site);
        return app;
    }

    private static void AddSite(IServiceCollection services, ConfigurationManager configuration, SiteOptions site)
    {
        services.AddOptions<SiteOptions>().Bind(configuration.GetSection(SiteOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SiteMeters>();
        services.AddHealthChecks().AddCheck<SchemaCheck>("schema", tags: [MachineDoors.Ready]);
        services.AddExceptionHandler<FailureReference>();
        services.AddRateLimiter(Limits.Write);
        PackedPages.Write(services);
        services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddScoped<SessionDesk>();
        services.AddAuthentication(SiteSession.Scheme).AddCookie(SiteSession.Scheme, cookie => SiteSession.Write(cookie, site))
            .AddProvince(configuration, site);
        services.AddAuthorization(FolderPolicies.Write);
        services.AddAntiforgery(form => SiteCookies.Guard(form.Cookie, SiteCookies.Antiforgery, site));
        services.AddDataProtection().SetApplicationName("EnrollOnline");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeyRing>((keys, ring) => keys.XmlRepository = ring);
    }

    private static void AddCasework(IServiceCollection services, ConfigurationManager configuration, SiteOptions site)
    {
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var keys = configuration.GetSection(PrivacyKeys.Section).Get<PrivacyKeys>() ?? new PrivacyKeys();
        if (site.Demo)
        {
            services.TryAddSingleton<DemoOutbox>();
            services.TryAddSingleton<IMessageCarrier>(provider => provider.GetRequiredService<DemoOutbox>());
        }

        services.AddGateway(configuration);
        services.AddSingleton<ProtectionKeyRing>();
        var engine = new DatabaseEngine(database.Engine, database.ConnectionString);
        services.AddCasework(engine, keys);
        services.Configure<RetentionOptions>(configuration.GetSection(RetentionOptions.Section));
        services.Configure<ReminderOptions>(configuration.GetSection(ReminderOptions.Section));
        services.Configure<NoticeOptions>(configuration.GetSection(NoticeOptions.Section));
        services.Configure<PaperOptions>(configuration.GetSection(PaperOptions.Section));
        services.AddReviews(configuration);
        services.TryAddSingleton<ReviewBell>();
        if (site.Jobs)
        {
            services.AddJobs(engine);
        }
    }

    private static void AddPages(IServiceCollection services, IHostEnvironment environment, SiteOptions site)
    {
        services.AddSingleton<Texts>();
        services.AddSingleton<TextLocalizer>();
        services.AddParents();
        // Chinese as itself, not as &#x...;, which is three times as long.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(o => SiteCookies.Guard(o.Cookie, SiteCookies.PassedOn, site));
        services.AddRouting(routing => (routing.LowercaseUrls, routing.AppendTrailingSlash) = (true, false));
        var movable = services.Any(service => service.ServiceType == typeof(MoveDemoClock));
        services.AddRazorPages(pages => FolderPolicies.Apply(pages, site.Demo, movable, environment.IsDevelopment()))
            .AddMvcOptions(mvc => mvc.Filters.Add<UnreadableFormAnswer>())
            .AddDataAnnotationsLocalization();
        services.ConfigureOptions<FormMessages>();
    }

    private static void Use(WebApplication app, SiteOptions site)
    {
        _ = app.Services.GetRequiredService<SiteMeters>(); // listens from the first request, not from the first reading
        app.UseForwardedHeaders(ForwardedFrom.Proxies(site.Proxies));
        app.UseMiddleware<SecurityHeaders>();
        if (site.Https)
        {
            app.UseHsts();
        }

        app.UseWhen(PackedPages.May, pages => pages.UseResponseCompression());
        app.UseMiddleware<ReadingChoices>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/errors/500", StatusCodeSelector = Unavailable.StatusOf });
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<PackedFiles>();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = FileCaching.Write });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<EndedSessions>();
        app.UseMiddleware<CountyBounds>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapRazorPages();
        MachineDoors.Map(app);
    }
}

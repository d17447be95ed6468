using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Casework.Gateways;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Casework.Inboxes;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Casework.LookUps;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Numbers;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Papers.Pixbuf;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Progress;
using EnrollOnline.Casework.Publications;
using EnrollOnline.Casework.Ratings;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Casework.Reminders;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Casework.Sources;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Trials;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.Pango;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EnrollOnline.Casework;

/// <summary>Puts the room into a container: the database, the desks and the accounts.</summary>
public static class CaseworkServices
{
    /// <summary>Registers everything that happens to an application.</summary>
    /// <param name="services">The container being built.</param>
    /// <param name="engine">The database.</param>
    /// <param name="keys">Secrets that protect personal data.</param>
    public static IServiceCollection AddCasework(this IServiceCollection services, DatabaseEngine engine, PrivacyKeys keys)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(keys);
        services.AddSingleton(engine);
        services.AddOptions<PrivacyKeys>().Configure(options =>
        {
            (options.FieldKey, options.IndexKey, options.HistoryKey) = (keys.FieldKey, keys.IndexKey, keys.HistoryKey);
        }).Validate(options => options.AreComplete, "Privacy needs FieldKey, IndexKey and HistoryKey: 32 bytes each in base 64.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMemoryCache();
        services.AddDbContext<EnrollContext>(engine.Configure);
        services.AddScoped<CountyScope>();
        services.AddScoped<Migrator>();
        services.AddSingleton<PersonalData>();
        services.AddSingleton<SeasonRules>();
        services.TryAddSingleton(ApplicationNumbers.Secure);
        services.AddSingleton<ApplicationNumbers>();
        services.TryAddSingleton<IMessageCarrier, NoCarrier>();
        services.AddSingleton<MessageSender>();
        services.AddScoped<CaseHistory>();
        services.AddScoped<Outbox>();
        services.AddScoped<MessageBook>();
        services.AddScoped<FamilyInbox>();
        services.AddOptions<ReminderOptions>();
        services.AddScoped<ReminderSources>();
        services.AddScoped<ReminderDesk>();
        services.AddOptions<RetentionOptions>();
        services.AddScoped<KeepingRules>();
        services.AddScoped<Eraser>();
        services.AddScoped<RetentionDesk>();
        services.AddScoped<LookLog>();
        services.AddScoped<CopyDesk>();
        services.AddScoped<SeasonFrames>();
        services.AddScoped<SeasonShelf>();
        services.AddScoped<SeasonOpening>();
        services.AddOptions<PropertyNatureOptions>();
        services.AddSingleton<ConnectedRegisters>();
        services.AddScoped<FamilyRights>();
        services.AddScoped<FamilyMessages>();
        services.AddScoped<FamilyDesk>();
        services.AddScoped<InvitationDesk>();
        services.AddScoped<NumberDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<LookUpDesk>();
        services.AddScoped<WordsDesk>();
        services.AddScoped<ApplicationDesk>();
        services.AddScoped<CaseFindings>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<ReviewRounds>();
        services.AddSingleton<InspectionSeeds>();
        services.AddScoped<InspectionDraw>();
        services.AddScoped<InspectionDesk>();
        services.AddScoped<InspectionBook>();
        services.AddScoped<RecheckStart>();
        services.AddScoped<CallBook>();
        services.AddScoped<SourceBoard>();
        services.AddScoped<RecheckBook>();
        services.AddSingleton<HomeKeys>();
        services.AddScoped<HomeSeatBook>();
        services.AddScoped<HomeSeatList>();
        services.AddScoped<SeatsTaken>();
        services.AddScoped<OfficerCases>();
        services.AddScoped<OfficerDesk>();
        services.AddScoped<OfficerPhotographs>();
        services.AddScoped<StatementWriter>();
        services.AddScoped<SupplementDesk>();
        services.AddScoped<CorrectionDesk>();
        services.AddOptions<PaperOptions>()
            .Validate(options => options.HasFittingScanner, "Papers:ClamAv is host:port, for example 127.0.0.1:3310.").ValidateOnStart();
        services.TryAddSingleton<IPhotographCleaner, PixbufCleaner>();
        services.TryAddSingleton<IPhotographScanner, ClamAvScanner>();
        services.AddSingleton<PhotographGate>();
        services.AddScoped<PaperErasure>();
        services.AddScoped<PaperShelf>();
        services.AddScoped<PhotographUploads>();
        services.AddScoped<RevisionDesk>();
        services.AddScoped<RevisionWriter>();
        services.AddScoped<CaseProgressDesk>();
        services.AddScoped<AppealDesk>();
        services.AddScoped<AppealBook>();
        services.AddScoped<AppealAnswers>();
        services.AddScoped<RatingDesk>();
        services.AddScoped<RatingBook>();
        services.AddScoped<SeasonGate>();
        services.AddScoped<FreezeAct>();
        services.AddScoped<DrawAct>();
        services.AddScoped<PlaceAct>();
        services.AddScoped<PublishAct>();
        services.AddScoped<CeremonyDesk>();
        services.AddScoped<ListBuilder>();
        services.AddScoped<RunStore>();
        services.AddScoped<OfferMaker>();
        services.AddScoped<ExplanationDesk>();
        services.AddScoped<TrialDesk>();
        services.AddScoped<ForecastDesk>();
        services.AddScoped<PublicSeasons>();
        services.AddScoped<ZoneGuide>();
        services.AddScoped<LightBook>();
        services.AddScoped<OfferDesk>();
        services.AddScoped<MakeUpCases>();
        services.AddScoped<MakeUpWriter>();
        services.AddScoped<MakeUpDesk>();
        services.AddScoped<MakeUpBook>();
        services.AddScoped<MakeUpForms>();
        services.AddOptions<NoticeOptions>();
        services.TryAddSingleton<IDocumentRenderer, PangoRenderer>();
        services.AddScoped<NoticeDesk>();
        services.AddSingleton<PublishedResults>();
        services.AddSingleton<PublishedDraws>();
        services.AddScoped<OwnDrawDesk>();
        services.AddScoped<GuardianAccounts>();
        services.AddScoped<AccountMove>();
        services.AddScoped<ProvinceAccounts>();
        services.AddScoped<StaffAccounts>();
        services.AddScoped<OneTimeCodes>();
        AddIdentity(services);
        return services;
    }

    /// <summary>Registers the automatic review with the departments it asks; for processes that work the queue.</summary>
    /// <param name="services">The container being built.</param>
    /// <param name="configuration">How the departments are reached, section <c>RecordChecks</c>, and <see cref="PropertyNatureOptions.Section"/>.</param>
    public static IServiceCollection AddReviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRecordChecks(configuration);
        services.AddSingleton<IRegisterShelf, RegisterShelf>();
        services.AddScoped<DeliveryImport>();
        services.AddScoped<RegisterDeliveries>();
        services.AddScoped<RegisterBook>();
        services.Configure<PropertyNatureOptions>(configuration.GetSection(PropertyNatureOptions.Section));
        services.AddSourceLog();
        services.AddScoped<ReviewLoad>();
        services.AddSingleton<ReviewZones>();
        services.AddScoped<ReviewJudge>();
        services.AddScoped<ReviewWriter>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<LookUpJob>();
        services.AddScoped<RecheckActs>();
        services.AddScoped<RecheckDesk>();
        services.AddSingleton<ReviewFlow>();
        return services;
    }

    /// <summary>Registers the SMS gateway, when one is configured; without one, nothing stands behind the seam.</summary>
    /// <param name="services">The container being built, before <see cref="AddCasework"/>.</param>
    /// <param name="configuration">Section <see cref="GatewayOptions.Section"/>.</param>
    public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = configuration.GetSection(GatewayOptions.Section).Get<GatewayOptions>();
        if (options?.Address is not null)
        {
            services.TryAddSingleton<IMessageCarrier>(provider => new GatewayCarrier(options, provider.GetRequiredService<TimeProvider>()));
        }

        return services;
    }

    /// <summary>Registers what writes down how the departments answer.</summary>
    /// <param name="services">The container being built.</param>
    public static IServiceCollection AddSourceLog(this IServiceCollection services)
    {
        services.TryAddSingleton<SourceCalls>();
        services.TryAddSingleton<SourceTotals>();
        services.TryAddScoped<SourceLog>();
        return services;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = 12;
            options.Password.RequireNonAlphanumeric = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireDigit = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<EnrollContext>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(
            TokenOptions.DefaultAuthenticatorProvider);
        // OWASP's figure for PBKDF2 with HMAC-SHA-512 is 210,000; the default of 100,000 is older.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
    }
}

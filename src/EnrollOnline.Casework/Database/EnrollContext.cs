using EnrollOnline.Casework.Cases;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Database;

/// <summary>
/// The one EF model, on every engine. Rows of a county are filtered by <see cref="CountyScope"/>:
/// a signed-in officer never sees another county's rows, whatever a query forgets.
/// </summary>
public sealed class EnrollContext(DbContextOptions<EnrollContext> options, CountyScope scope)
    : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Counties served.</summary>
    public DbSet<County> Counties => Set<County>();

    /// <summary>Communities of the counties.</summary>
    public DbSet<Community> Communities => Set<Community>();

    /// <summary>Seasons.</summary>
    public DbSet<Season> Seasons => Set<Season>();

    /// <summary>Schools and their plans, a row per season.</summary>
    public DbSet<School> Schools => Set<School>();

    /// <summary>The zone tables.</summary>
    public DbSet<ZoneEntry> ZoneEntries => Set<ZoneEntry>();

    /// <summary>Distances from communities to schools.</summary>
    public DbSet<CommunityDistances> CommunityDistances => Set<CommunityDistances>();

    /// <summary>Estates and roads of the zones.</summary>
    public DbSet<ListedPlace> ListedPlaces => Set<ListedPlace>();

    /// <summary>Outlines of communities.</summary>
    public DbSet<CommunityOutline> CommunityOutlines => Set<CommunityOutline>();

    /// <summary>Lights of published seat forecasts.</summary>
    public DbSet<PublishedLight> PublishedLights => Set<PublishedLight>();

    /// <summary>Applications being filled in.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>What was typed when a session had ended, for two hours.</summary>
    public DbSet<KeptWords> KeptWords => Set<KeptWords>();

    /// <summary>Applications handed in; also the review queue.</summary>
    public DbSet<Application> Applications => Set<Application>();

    /// <summary>Findings of record checks.</summary>
    public DbSet<RecordFinding> Findings => Set<RecordFinding>();

    /// <summary>Requests for more evidence.</summary>
    public DbSet<Supplement> Supplements => Set<Supplement>();

    /// <summary>Papers that requests ask a photograph of.</summary>
    public DbSet<WantedPaper> WantedPapers => Set<WantedPaper>();

    /// <summary>Photographs of papers.</summary>
    public DbSet<Photograph> Photographs => Set<Photograph>();

    /// <summary>Photographs on their way.</summary>
    public DbSet<PhotographUpload> PhotographUploads => Set<PhotographUpload>();

    /// <summary>Their slices; bounded by the upload, which is bounded by county.</summary>
    public DbSet<PhotographSlice> PhotographSlices => Set<PhotographSlice>();

    /// <summary>Decisions by persons.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>The append-only history.</summary>
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    /// <summary>Who looked at which case.</summary>
    public DbSet<AccessEntry> Accesses => Set<AccessEntry>();

    /// <summary>Messages to families.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Attempts to hand texts to the gateway.</summary>
    public DbSet<MessageAttempt> MessageAttempts => Set<MessageAttempt>();

    /// <summary>Who of a family has seen which message; reached through the message, which is bounded by county.</summary>
    public DbSet<MessageRead> MessageReads => Set<MessageRead>();

    /// <summary>Proofs of what was erased.</summary>
    public DbSet<Erasure> Erasures => Set<Erasure>();

    /// <summary>What placements were frozen on.</summary>
    public DbSet<FrozenList> FrozenLists => Set<FrozenList>();

    /// <summary>Placement runs with their public bundles.</summary>
    public DbSet<StoredRun> PlacementRuns => Set<StoredRun>();

    /// <summary>What each run gave each child.</summary>
    public DbSet<StoredResult> PlacementResults => Set<StoredResult>();

    /// <summary>Seats offered.</summary>
    public DbSet<Offer> Offers => Set<Offer>();

    /// <summary>Runs that give seats again.</summary>
    public DbSet<StoredMakeUp> MakeUps => Set<StoredMakeUp>();

    /// <summary>Schools named in make-up rounds.</summary>
    public DbSet<MakeUpChoice> MakeUpChoices => Set<MakeUpChoice>();

    /// <summary>Requests to departments by source and minute; no county's own.</summary>
    public DbSet<SourceMinute> SourceMinutes => Set<SourceMinute>();

    /// <summary>Re-checks of approvals before placement.</summary>
    public DbSet<StoredRecheck> Rechecks => Set<StoredRecheck>();

    /// <summary>The cases of each re-check.</summary>
    public DbSet<RecheckItem> RecheckItems => Set<RecheckItem>();

    /// <summary>Secrets of the spot checks.</summary>
    public DbSet<InspectionSeed> InspectionSeeds => Set<InspectionSeed>();

    /// <summary>Approvals drawn for a person's look.</summary>
    public DbSet<Inspection> Inspections => Set<Inspection>();

    /// <summary>Files that departments delivered.</summary>
    public DbSet<RegisterDelivery> RegisterDeliveries => Set<RegisterDelivery>();

    /// <summary>Registers that are delivered as files.</summary>
    public DbSet<DeliveredRegister> DeliveredRegisters => Set<DeliveredRegister>();

    /// <summary>Rows of delivered files; bounded by the delivery, which is bounded by county.</summary>
    public DbSet<RegisterRow> RegisterRows => Set<RegisterRow>();

    /// <summary>Numbers under which rows of delivered files are found.</summary>
    public DbSet<RegisterIndex> RegisterKeys => Set<RegisterIndex>();

    /// <summary>Seats that homes were used for.</summary>
    public DbSet<HomeSeat> HomeSeats => Set<HomeSeat>();

    /// <summary>Requests for a second look.</summary>
    public DbSet<Appeal> Appeals => Set<Appeal>();

    /// <summary>Appeals being written.</summary>
    public DbSet<AppealDraft> AppealDrafts => Set<AppealDraft>();

    /// <summary>How families say they were served.</summary>
    public DbSet<Rating> Ratings => Set<Rating>();

    /// <summary>Who takes part in an application beside the guardian who applies.</summary>
    public DbSet<FamilyShare> FamilyShares => Set<FamilyShare>();

    /// <summary>Identities that the province's sign-in proved; of accounts, no county's own.</summary>
    public DbSet<VerifiedIdentity> VerifiedIdentities => Set<VerifiedIdentity>();

    /// <summary>What household registers were asked for drafts.</summary>
    public DbSet<HouseholdLookUp> HouseholdLookUps => Set<HouseholdLookUp>();

    /// <summary>One-time sign-in codes.</summary>
    public DbSet<OneTimeCode> OneTimeCodes => Set<OneTimeCode>();

    /// <summary>Data-protection keys.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Six-digit code every county-owned query is bounded by, or null for guardians and operators.</summary>
    internal string? County => scope.CountyCode;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("accounts");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.ApplyConfigurationsFromAssembly(typeof(EnrollContext).Assembly);
        BoundByCounty(builder);
        SnakeCase.Apply(builder);
    }

    private void BoundByCounty(ModelBuilder builder)
    {
        builder.Entity<Community>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Season>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<School>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<ZoneEntry>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<CommunityDistances>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Draft>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<KeptWords>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<FamilyShare>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Application>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<RecordFinding>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Supplement>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<WantedPaper>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Photograph>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<PhotographUpload>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Decision>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<HistoryEntry>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<AccessEntry>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<OutboxMessage>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<MessageAttempt>().HasQueryFilter(row => County == null || row.CountyCode == County || row.CountyCode == "");
        builder.Entity<Erasure>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<FrozenList>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<StoredRun>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<StoredResult>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Offer>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<StoredMakeUp>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<MakeUpChoice>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<StoredRecheck>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<RecheckItem>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<InspectionSeed>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Inspection>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<HouseholdLookUp>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<HomeSeat>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Appeal>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<AppealDraft>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<Rating>().HasQueryFilter(row => County == null || row.CountyCode == County);
        builder.Entity<RegisterDelivery>().HasQueryFilter(row => County == null || row.CountyCode == County || row.CountyCode == "");
        builder.Entity<DeliveredRegister>().HasQueryFilter(row => County == null || row.CountyCode == County || row.CountyCode == "");
    }
}

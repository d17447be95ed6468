using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("applications");
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.SeasonId, row.ChildIndex }).IsUnique();
        builder.HasIndex(row => row.ReviewDueAt);
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder) => builder.ToTable("drafts");
}

internal sealed class FindingConfiguration : IEntityTypeConfiguration<RecordFinding>
{
    public void Configure(EntityTypeBuilder<RecordFinding> builder)
    {
        builder.ToTable("findings");
        builder.HasIndex(row => new { row.ApplicationId, row.Round, row.Source, row.Fact }).IsUnique();
    }
}

internal sealed class SupplementConfiguration : IEntityTypeConfiguration<Supplement>
{
    public void Configure(EntityTypeBuilder<Supplement> builder) => builder.ToTable("supplements");
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder) => builder.ToTable("decisions");
}

internal sealed class HistoryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("history");
        builder.HasIndex(row => new { row.SubjectId, row.Sequence }).IsUnique();
    }
}

internal sealed class AccessConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> builder) => builder.ToTable("accesses");
}

internal sealed class StoredResultConfiguration : IEntityTypeConfiguration<StoredResult>
{
    public void Configure(EntityTypeBuilder<StoredResult> builder)
    {
        builder.ToTable("placement_results");
        builder.HasKey(row => new { row.RunId, row.ApplicationId });
    }
}

internal sealed class StoredRunConfiguration : IEntityTypeConfiguration<StoredRun>
{
    public void Configure(EntityTypeBuilder<StoredRun> builder) => builder.ToTable("placement_runs");
}

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("offers");
        builder.HasIndex(row => row.NoticeCode).IsUnique();
        builder.HasIndex(row => new { row.ApplicationId, row.Turn }).IsUnique();
        // A family may answer at the moment in which a make-up run or the end of its time moves the offer.
        builder.Property(row => row.State).IsConcurrencyToken();
    }
}

internal sealed class StoredMakeUpConfiguration : IEntityTypeConfiguration<StoredMakeUp>
{
    public void Configure(EntityTypeBuilder<StoredMakeUp> builder)
    {
        builder.ToTable("make_ups");
        builder.HasIndex(row => new { row.SeasonId, row.Turn }).IsUnique();
    }
}

internal sealed class MakeUpChoiceConfiguration : IEntityTypeConfiguration<MakeUpChoice>
{
    public void Configure(EntityTypeBuilder<MakeUpChoice> builder)
    {
        builder.ToTable("make_up_choices");
        builder.HasKey(row => new { row.MakeUpId, row.ApplicationId });
    }
}

internal sealed class OneTimeCodeConfiguration : IEntityTypeConfiguration<OneTimeCode>
{
    public void Configure(EntityTypeBuilder<OneTimeCode> builder) => builder.ToTable("one_time_codes");
}

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder) => builder.ToTable("protection_keys");
}

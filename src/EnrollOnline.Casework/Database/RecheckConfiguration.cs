using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class StoredRecheckConfiguration : IEntityTypeConfiguration<StoredRecheck>
{
    public void Configure(EntityTypeBuilder<StoredRecheck> builder)
    {
        builder.ToTable("rechecks");
        builder.HasIndex(row => new { row.SeasonId, row.Turn }).IsUnique();
        builder.Property(row => row.EndedAt).IsConcurrencyToken();
    }
}

internal sealed class RecheckItemConfiguration : IEntityTypeConfiguration<RecheckItem>
{
    public void Configure(EntityTypeBuilder<RecheckItem> builder)
    {
        builder.ToTable("recheck_items");
        builder.HasKey(row => new { row.RecheckId, row.ApplicationId });
        // A worker whose lease has ended, and one who applies the rule second, must not write.
        builder.Property(row => row.LeaseOwner).IsConcurrencyToken();
        builder.Property(row => row.ActedAt).IsConcurrencyToken();
    }
}

internal sealed class InspectionSeedConfiguration : IEntityTypeConfiguration<InspectionSeed>
{
    public void Configure(EntityTypeBuilder<InspectionSeed> builder)
    {
        builder.ToTable("inspection_seeds");
        builder.HasKey(row => row.SeasonId);
    }
}

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("inspections");
        builder.HasKey(row => row.ApplicationId);
        builder.Property(row => row.OfficerId).IsConcurrencyToken();
        builder.Property(row => row.Agrees).IsConcurrencyToken();
    }
}

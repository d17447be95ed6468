using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class CountyConfiguration : IEntityTypeConfiguration<County>
{
    public void Configure(EntityTypeBuilder<County> builder)
    {
        builder.ToTable("counties");
        builder.HasKey(row => row.Code);
    }
}

internal sealed class CommunityConfiguration : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> builder)
    {
        builder.ToTable("communities");
        builder.HasKey(row => row.Code);
    }
}

internal sealed class SeasonConfiguration : IEntityTypeConfiguration<Season>
{
    public void Configure(EntityTypeBuilder<Season> builder)
    {
        builder.ToTable("seasons");
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.Code).IsUnique();
    }
}

internal sealed class FrozenListConfiguration : IEntityTypeConfiguration<FrozenList>
{
    public void Configure(EntityTypeBuilder<FrozenList> builder)
    {
        builder.ToTable("frozen_lists");
        builder.HasKey(row => row.SeasonId);
    }
}

internal sealed class SchoolConfiguration : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.ToTable("schools");
        builder.Ignore(row => row.Plan);
        builder.HasIndex(row => new { row.SeasonId, row.Code }).IsUnique();
    }
}

internal sealed class ZoneEntryConfiguration : IEntityTypeConfiguration<ZoneEntry>
{
    public void Configure(EntityTypeBuilder<ZoneEntry> builder)
    {
        builder.ToTable("zone_entries");
        builder.HasKey(row => new { row.SeasonId, row.CommunityCode, row.SchoolCode });
    }
}

internal sealed class CommunityDistancesConfiguration : IEntityTypeConfiguration<CommunityDistances>
{
    public void Configure(EntityTypeBuilder<CommunityDistances> builder)
    {
        builder.ToTable("community_distances");
        builder.HasKey(row => new { row.SeasonId, row.CommunityCode });
    }
}

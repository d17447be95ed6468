using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class ListedPlaceConfiguration : IEntityTypeConfiguration<ListedPlace>
{
    public void Configure(EntityTypeBuilder<ListedPlace> builder)
    {
        builder.ToTable("listed_places");
        builder.HasIndex(row => row.SeasonId);
    }
}

internal sealed class CommunityOutlineConfiguration : IEntityTypeConfiguration<CommunityOutline>
{
    public void Configure(EntityTypeBuilder<CommunityOutline> builder)
    {
        builder.ToTable("community_outlines");
        builder.HasKey(row => new { row.SeasonId, row.CommunityCode });
    }
}

internal sealed class PublishedLightConfiguration : IEntityTypeConfiguration<PublishedLight>
{
    public void Configure(EntityTypeBuilder<PublishedLight> builder)
    {
        builder.ToTable("published_lights");
        builder.HasKey(row => new { row.SeasonId, row.SchoolCode, row.Year });
    }
}

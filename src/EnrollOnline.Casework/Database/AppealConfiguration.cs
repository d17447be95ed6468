using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> builder)
    {
        builder.ToTable("appeals");
        builder.HasIndex(row => row.OpenKey).IsUnique();
        builder.HasIndex(row => row.ApplicationId);
        builder.HasIndex(row => new { row.CountyCode, row.DueAt });
        // Of two people who answer at the same moment one must learn that it is answered.
        builder.Property(row => row.AnsweredAt).IsConcurrencyToken();
    }
}

internal sealed class AppealDraftConfiguration : IEntityTypeConfiguration<AppealDraft>
{
    public void Configure(EntityTypeBuilder<AppealDraft> builder)
    {
        builder.ToTable("appeal_drafts");
        builder.HasKey(row => new { row.ApplicationId, row.Subject });
    }
}

internal sealed class RatingConfiguration : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("ratings");
        builder.HasIndex(row => new { row.ApplicationId, row.Stage }).IsUnique();
        builder.HasIndex(row => new { row.CountyCode, row.RatedAt });
    }
}

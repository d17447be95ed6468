using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class WantedPaperConfiguration : IEntityTypeConfiguration<WantedPaper>
{
    public void Configure(EntityTypeBuilder<WantedPaper> builder)
    {
        builder.ToTable("wanted_papers");
        builder.HasKey(row => new { row.SupplementId, row.Kind });
    }
}

internal sealed class PhotographConfiguration : IEntityTypeConfiguration<Photograph>
{
    public void Configure(EntityTypeBuilder<Photograph> builder)
    {
        builder.ToTable("photographs");
        builder.HasIndex(row => new { row.ApplicationId, row.Place }).IsUnique();
        builder.HasIndex(row => new { row.SupplementId, row.Kind, row.Arrival }).IsUnique();
    }
}

internal sealed class PhotographUploadConfiguration : IEntityTypeConfiguration<PhotographUpload>
{
    public void Configure(EntityTypeBuilder<PhotographUpload> builder)
    {
        builder.ToTable("photograph_uploads");
        builder.HasIndex(row => new { row.SupplementId, row.Kind, row.Arrival }).IsUnique();
        // Two slices that arrive at once must not both count themselves in.
        builder.Property(row => row.Received).IsConcurrencyToken();
    }
}

internal sealed class PhotographSliceConfiguration : IEntityTypeConfiguration<PhotographSlice>
{
    public void Configure(EntityTypeBuilder<PhotographSlice> builder)
    {
        builder.ToTable("photograph_slices");
        builder.HasKey(row => new { row.UploadId, row.Start });
    }
}

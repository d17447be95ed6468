using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class SourceMinuteConfiguration : IEntityTypeConfiguration<SourceMinute>
{
    public void Configure(EntityTypeBuilder<SourceMinute> builder)
    {
        builder.ToTable("source_minutes");
        builder.HasKey(row => new { row.Source, row.Minute, row.Writer });
    }
}

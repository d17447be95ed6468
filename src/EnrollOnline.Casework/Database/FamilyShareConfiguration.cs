using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class FamilyShareConfiguration : IEntityTypeConfiguration<FamilyShare>
{
    public void Configure(EntityTypeBuilder<FamilyShare> builder)
    {
        builder.ToTable("family_shares");
        builder.HasIndex(row => new { row.DraftId, row.OpenIndex }).IsUnique();
        builder.HasIndex(row => new { row.DraftId, row.Place }).IsUnique();
        builder.Property(row => row.Revision).IsConcurrencyToken();
    }
}

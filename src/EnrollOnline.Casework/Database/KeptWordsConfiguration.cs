using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class KeptWordsConfiguration : IEntityTypeConfiguration<KeptWords>
{
    public void Configure(EntityTypeBuilder<KeptWords> builder)
    {
        builder.ToTable("kept_words");
        builder.HasIndex(row => new { row.DraftId, row.Page }).IsUnique();
    }
}

using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class VerifiedIdentityConfiguration : IEntityTypeConfiguration<VerifiedIdentity>
{
    public void Configure(EntityTypeBuilder<VerifiedIdentity> builder)
    {
        builder.ToTable("verified_identities");
        builder.HasKey(row => row.AccountId);
    }
}

internal sealed class HouseholdLookUpConfiguration : IEntityTypeConfiguration<HouseholdLookUp>
{
    public void Configure(EntityTypeBuilder<HouseholdLookUp> builder)
    {
        builder.ToTable("household_look_ups");
        builder.HasIndex(row => new { row.DraftId, row.AccountId, row.ChildIndex }).IsUnique();
        builder.HasIndex(row => row.DueAt);
    }
}

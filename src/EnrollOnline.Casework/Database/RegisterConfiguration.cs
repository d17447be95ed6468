using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class RegisterDeliveryConfiguration : IEntityTypeConfiguration<RegisterDelivery>
{
    public void Configure(EntityTypeBuilder<RegisterDelivery> builder)
    {
        builder.ToTable("register_deliveries");
        builder.Property(row => row.Outcome).HasConversion<string>();
        builder.HasIndex(row => new { row.CountyCode, row.Source, row.FileHash, row.DataDay }).IsUnique();
    }
}

internal sealed class DeliveredRegisterConfiguration : IEntityTypeConfiguration<DeliveredRegister>
{
    public void Configure(EntityTypeBuilder<DeliveredRegister> builder)
    {
        builder.ToTable("registers");
        builder.HasKey(row => new { row.CountyCode, row.Source });
    }
}

internal sealed class RegisterRowConfiguration : IEntityTypeConfiguration<RegisterRow>
{
    public void Configure(EntityTypeBuilder<RegisterRow> builder)
    {
        builder.ToTable("register_rows");
        builder.HasKey(row => new { row.DeliveryId, row.Line });
    }
}

internal sealed class RegisterIndexConfiguration : IEntityTypeConfiguration<RegisterIndex>
{
    public void Configure(EntityTypeBuilder<RegisterIndex> builder)
    {
        builder.ToTable("register_keys");
        builder.HasKey(row => new { row.DeliveryId, row.IndexText, row.Line });
    }
}

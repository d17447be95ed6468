using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class HomeSeatConfiguration : IEntityTypeConfiguration<HomeSeat>
{
    public void Configure(EntityTypeBuilder<HomeSeat> builder)
    {
        builder.ToTable("home_seats");
        builder.HasKey(row => new { row.CountyCode, row.Stage, row.HomeIndex, row.Year, row.Origin });
        builder.HasIndex(row => new { row.CountyCode, row.Origin });
    }
}

using EnrollOnline.Casework.Database;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Database;

public sealed class MigratorTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task A_second_migration_applies_nothing(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);

        var again = await house.UseAsync<Migrator, MigrationOutcome>(migrator => migrator.MigrateAsync());

        again.Applied.ShouldBeEmpty();
        again.Edited.ShouldBeNull();
        (await house.UseAsync<Migrator, bool>(migrator => migrator.IsUpToDateAsync())).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task An_applied_file_that_was_edited_is_refused(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        await house.UseAsync<EnrollContext, int>(context =>
            context.Database.ExecuteSqlRawAsync("UPDATE schema_migrations SET checksum = 'other' WHERE name LIKE '0002%'"));

        var outcome = await house.UseAsync<Migrator, MigrationOutcome>(migrator => migrator.MigrateAsync());

        outcome.Edited.ShouldNotBeNull().ShouldStartWith("0002");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_table_of_the_model_can_be_read(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);

        await house.UseAsync<EnrollContext>(async context =>
        {
            foreach (var entity in context.Model.GetEntityTypes())
            {
                var columns = string.Join(", ", entity.GetProperties().Select(property => property.GetColumnName()));
                var read = string.Join(' ', "SELECT", columns, "FROM", entity.GetTableName(), "WHERE 1 = 0");
                await context.Database.ExecuteSqlRawAsync(read);
            }
        });
    }
}

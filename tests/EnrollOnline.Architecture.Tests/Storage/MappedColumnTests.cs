using EnrollOnline.Casework.Database;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Storage;

/// <summary>Rule (g): every mapped column exists after migration, on each engine.</summary>
public sealed class MappedColumnTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_mapped_column_exists_after_migration(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);

        var missing = await house.UseAsync<EnrollContext, List<string>>(async context =>
        {
            List<string> missing = [];
            foreach (var table in context.Model.GetRelationalModel().Tables)
            {
                foreach (var column in table.Columns)
                {
                    if (await FaultOfAsync(context, table, column) is { } fault)
                    {
                        missing.Add($"{table.Name}.{column.Name}: {fault}");
                    }
                }
            }

            return missing;
        });

        missing.ShouldBeEmpty();
    }

    /// <summary>Asks for the column by its qualified name: a quoted name alone, SQLite would take for a text.</summary>
    private static async Task<string?> FaultOfAsync(EnrollContext context, ITable table, IColumn column)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from our own model.
        command.CommandText = $"SELECT \"{table.Name}\".\"{column.Name}\" FROM \"{table.Name}\" WHERE 1 = 0";
#pragma warning restore CA2100
        try
        {
            await using var rows = await command.ExecuteReaderAsync();
            return null;
        }
        catch (System.Data.Common.DbException error)
        {
            return error.Message;
        }
    }
}

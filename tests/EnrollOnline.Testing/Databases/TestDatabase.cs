using EnrollOnline.Casework.Database;
using Npgsql;

namespace EnrollOnline.Testing.Databases;

/// <summary>A fresh, empty, real database on one engine, dropped when the test ends.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _place;

    private TestDatabase(DatabaseEngine engine, string place)
    {
        Engine = engine;
        _place = place;
    }


    public DatabaseEngine Engine { get; }

    /// <summary>Makes an empty database.</summary>
    /// <param name="engine">sqlite or postgresql.</param>
    public static Task<TestDatabase> CreateAsync(string engine) =>
        engine == DatabaseEngine.PostgreSql ? CreatePostgreSqlAsync() : Task.FromResult(CreateSqlite());

    public async ValueTask DisposeAsync()
    {
        if (Engine.Name == DatabaseEngine.Sqlite)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_place, recursive: true);
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await RunOnServerAsync($"DROP DATABASE {_place} WITH (FORCE)");
    }

    private static TestDatabase CreateSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("enroll-test-").FullName;
        return new TestDatabase(DatabaseEngine.EmbeddedIn(Path.Combine(folder, "enroll.db")), folder);
    }

    private static async Task<TestDatabase> CreatePostgreSqlAsync()
    {
        var name = $"enroll_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 };
        return new TestDatabase(new DatabaseEngine(DatabaseEngine.PostgreSql, connection.ConnectionString), name);
    }

    private static string Server => Environment.GetEnvironmentVariable("ENROLL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("ENROLL_TEST_POSTGRES names no server. Run the tests with: bash test.sh");

    private static async Task RunOnServerAsync(string sql)
    {
        var server = new NpgsqlConnectionStringBuilder(Server);
        server.Database ??= "postgres";
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

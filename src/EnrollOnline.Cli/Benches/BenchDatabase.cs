using System.Data.Common;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Cli.Benches;

/// <summary>Databases that a measurement makes and takes away again: files in a temporary folder, or databases on a server.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly DatabaseEngine? _server;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("enroll-bench-");
    private readonly string _prefix = $"enroll_bench_{Guid.NewGuid():N}";
    private readonly List<string> _made = [];

    /// <summary>Knows where to make them.</summary>
    /// <param name="server">A database of the server, on which others are made; null for files.</param>
    public BenchDatabase(DatabaseEngine? server) => _server = server;

    /// <summary>Folder for files and keys of the measurement.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Makes an empty database.</summary>
    public Task<DatabaseEngine> MakeAsync(string name) => MakeAsync(name, "");

    /// <summary>Copies a database that nobody is connected to.</summary>
    public async Task<DatabaseEngine> CopyAsync(string from, string to)
    {
        if (_server is not null)
        {
            return await MakeAsync(to, $" TEMPLATE {_prefix}_{from}");
        }

        foreach (var file in _folder.GetFiles($"{from}.db*"))
        {
            file.CopyTo(Path.Combine(Folder, $"{to}{file.Extension}"));
        }

        return Engine(to);
    }

    /// <summary>Takes a database away before the end.</summary>
    public async Task DropAsync(string name)
    {
        if (_server is not null)
        {
            await OnServerAsync($"DROP DATABASE {_prefix}_{name} WITH (FORCE)");
        }

        _made.Remove(name);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var name in _made.ToList())
        {
            await DropAsync(name);
        }

        _folder.Delete(recursive: true);
    }

    private async Task<DatabaseEngine> MakeAsync(string name, string template)
    {
        if (_server is not null)
        {
            await OnServerAsync($"CREATE DATABASE {_prefix}_{name}{template}");
        }

        _made.Add(name);
        return Engine(name);
    }

    private DatabaseEngine Engine(string name) => _server is null
        ? DatabaseEngine.EmbeddedIn(Path.Combine(Folder, $"{name}.db"))
        : _server with
        {
            ConnectionString = new DbConnectionStringBuilder
            {
                ConnectionString = _server.ConnectionString, ["Database"] = $"{_prefix}_{name}",
            }.ConnectionString,
        };

    private async Task OnServerAsync(string sql)
    {
        var options = new DbContextOptionsBuilder<EnrollContext>();
        _server!.Configure(options);
        await using var context = new EnrollContext(options.Options, new CountyScope());
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        // The name is made of letters and digits here; no driver takes a database's name as a parameter.
#pragma warning disable EF1002
        await context.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002
    }
}

using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Running;

/// <summary>A small county's public bundle, for commands that start from one.</summary>
public sealed class PublishedCounty : IAsyncLifetime, IDisposable
{
    public const int Children = 30;

    private readonly Folder _folder = new();

    /// <summary>The bundle's folder; its zip lies beside it.</summary>
    public string Bundle { get; private set; } = null!;

    /// <summary>Code and plan of its first school, a public one.</summary>
    public (string Code, string Plan) FirstSchool()
    {
        var cells = File.ReadLines(Path.Combine(Bundle, "schools.csv")).ElementAt(1).Split(',');
        cells[2].ShouldBe("public");
        return (cells[0], cells[3]);
    }

    public async Task InitializeAsync()
    {
        var ran = await Ran.EnrollAsync("demo", "--children", $"{Children}", "--seed", "7", "--dir", _folder.Path);
        ran.Exit.ShouldBe(0, ran.Error);
        using var figures = JsonDocument.Parse(ran.LastLine);
        Bundle = figures.RootElement.GetProperty("bundle").GetString()!;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}

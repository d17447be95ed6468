namespace EnrollOnline.Cli.Tests.Running;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("enroll-cli-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file into it.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

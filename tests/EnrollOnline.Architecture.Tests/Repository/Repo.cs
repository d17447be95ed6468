namespace EnrollOnline.Architecture.Tests.Repository;

/// <summary>The repository as files: what the rules are read from.</summary>
internal static class Repo
{
    public static readonly DirectoryInfo Root = Find(new(AppContext.BaseDirectory));

    public static readonly IReadOnlyList<string> Rooms =
        [.. Directory.GetDirectories(At("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static string At(params string[] parts) => Path.Combine([Root.FullName, .. parts]);

    /// <summary>A path as it is said in a message: from the root, with slashes.</summary>
    public static string Short(string path) => Path.GetRelativePath(Root.FullName, path).Replace('\\', '/');

    /// <summary>Files under a folder, without what is built or fetched.</summary>
    public static IEnumerable<string> Files(string under, params string[] endings) =>
        Directory.EnumerateFiles(At(under), "*", SearchOption.AllDirectories)
            .Where(file => !Short(file).Split('/').Any(part => part is "bin" or "obj" or "lib" or "node_modules"))
            .Where(file => endings.Length == 0 || endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static DirectoryInfo Find(DirectoryInfo? from) => from switch
    {
        null => throw new DirectoryNotFoundException("EnrollOnline.sln lies in no folder above the tests."),
        _ when File.Exists(Path.Combine(from.FullName, "EnrollOnline.sln")) => from,
        _ => Find(from.Parent),
    };
}

using System.Xml.Linq;

namespace EnrollOnline.Architecture.Tests.Repository;

/// <summary>A project file, read as XML.</summary>
internal sealed class ProjectFile(string path)
{
    private readonly XDocument _xml = XDocument.Load(path);

    public string Path => path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

    public IEnumerable<string> ProjectReferences =>
        Included("ProjectReference").Select(reference => System.IO.Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));

    public IEnumerable<string> PackageReferences => Included("PackageReference");

    public IEnumerable<string> FrameworkReferences => Included("FrameworkReference");

    public static IEnumerable<ProjectFile> All =>
        from folder in (string[])["src", "tests"]
        from file in Repo.Files(folder, ".csproj")
        select new ProjectFile(file);

    private IEnumerable<string> Included(string element) =>
        _xml.Descendants(element).Select(reference => (string?)reference.Attribute("Include")).OfType<string>();
}

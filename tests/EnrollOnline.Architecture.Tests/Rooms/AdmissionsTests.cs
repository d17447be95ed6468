using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Rooms;

/// <summary>Rule (a): the law stands on the base library alone, and does nothing but think.</summary>
public sealed class AdmissionsTests
{
    private static readonly string[] OutsideWorld =
    [
        "System.IO.FileSystem", "System.Net", "System.Data", "System.Diagnostics.Process", "System.Console", "System.Threading.Thread",
        "System.IO.Pipes", "System.IO.MemoryMappedFiles", "System.Security.Cryptography.X509Certificates",
    ];

    private static readonly ProjectFile Project = ProjectFile.All.Single(project => project.Name == "EnrollOnline.Admissions");

    [Fact]
    public void Admissions_takes_no_package_and_no_framework()
    {
        Project.PackageReferences.ShouldBeEmpty();
        Project.FrameworkReferences.ShouldBeEmpty();
    }

    [Fact]
    public void Admissions_refers_only_to_the_base_library() =>
        References().Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Admissions_reaches_no_outside_world() =>
        References().Where(name => OutsideWorld.Any(outside => name.StartsWith(outside, StringComparison.Ordinal))).ShouldBeEmpty();

    private static IEnumerable<string> References() =>
        RoomAssemblies.All.Single(assembly => assembly.GetName().Name == "EnrollOnline.Admissions").GetReferencedAssemblies().Select(reference => reference.Name!);
}

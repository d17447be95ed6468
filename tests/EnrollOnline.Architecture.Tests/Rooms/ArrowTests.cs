using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Rooms;

/// <summary>Rule (b): project references are exactly the arrows.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["EnrollOnline.Admissions"] = [],
        ["EnrollOnline.RecordChecks"] = [],
        ["EnrollOnline.Notices"] = [],
        ["EnrollOnline.Casework"] = ["EnrollOnline.Admissions", "EnrollOnline.RecordChecks", "EnrollOnline.Notices"],
        ["EnrollOnline.Web"] = ["EnrollOnline.Casework"],
        ["EnrollOnline.Rehearsal"] = ["EnrollOnline.Casework"],
        ["EnrollOnline.Cli"] = ["EnrollOnline.Casework", "EnrollOnline.Rehearsal", "EnrollOnline.Web"],
    };

    [Fact]
    public void Rooms_are_those_of_the_house() => Repo.Rooms.ShouldBe(Arrows.Keys, ignoreOrder: true);

    [Fact]
    public void Project_references_are_exactly_the_arrows()
    {
        foreach (var project in ProjectFile.All.Where(project => Arrows.ContainsKey(project.Name)))
        {
            project.ProjectReferences.ShouldBe(Arrows[project.Name], ignoreOrder: true, $"arrows of {project.Name}");
        }
    }

    [Fact]
    public void No_room_refers_to_a_test()
    {
        var tests = ProjectFile.All.Where(project => Repo.Short(project.Path).StartsWith("tests/", StringComparison.Ordinal)).Select(project => project.Name).ToHashSet();

        ProjectFile.All.Where(project => Arrows.ContainsKey(project.Name)).SelectMany(project => project.ProjectReferences).Where(tests.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Solution_contains_all_projects()
    {
        var solution = File.ReadAllText(Repo.At("EnrollOnline.sln")).Replace('\\', '/');

        ProjectFile.All.Select(project => Repo.Short(project.Path)).Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).ShouldBeEmpty("not in the solution");
    }

    [Fact]
    public void Every_room_has_tests() =>
        Repo.Rooms.Where(room => !File.Exists(Repo.At("tests", room + ".Tests", room + ".Tests.csproj"))).ShouldBeEmpty();
}

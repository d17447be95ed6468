using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Clauses;

/// <summary>Rule (h): every clause shape has its test at the same path.</summary>
public sealed class ClauseTestTests
{
    private static readonly IReadOnlyList<string> Shapes =
        [.. typeof(Evidence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Evidence)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_clause_shape_has_a_file_of_its_name() => Shapes.Where(shape => !File.Exists(Source(shape))).ShouldBeEmpty();

    [Fact]
    public void No_clause_shape_is_longer_than_60_lines() => Shapes.Where(shape => File.ReadLines(Source(shape)).Count() > 60).ShouldBeEmpty();

    [Fact]
    public void Every_clause_shape_has_a_test_of_the_same_path()
    {
        Shapes.ShouldNotBeEmpty();
        Shapes.Where(shape => !HasTest(Repo.At("tests", "EnrollOnline.Admissions.Tests", "Clauses", shape + "Tests.cs"))).ShouldBeEmpty("no test");
    }

    private static string Source(string shape) => Repo.At("src", "EnrollOnline.Admissions", "Clauses", shape + ".cs");

    private static bool HasTest(string file) =>
        File.Exists(file) && File.ReadAllText(file) is var text && (text.Contains("[Fact", StringComparison.Ordinal) || text.Contains("[Theory", StringComparison.Ordinal));
}

using EnrollOnline.Admissions.Clauses;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>The written documentation says what the code does.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] Shapes =
        [.. typeof(Evidence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Evidence))).Select(type => type.Name)];

    [Fact]
    public void Every_clause_shape_stands_in_the_table_of_rules()
    {
        var table = Document("rules.md");

        Shapes.ShouldAllBe(shape => table.Contains($"Clauses/{shape}.cs`") && table.Contains($"Clauses/{shape}Tests.cs`"));
    }

    [Fact]
    public void Every_clause_shape_stands_in_the_schema()
    {
        var schema = Document("rulebook.schema.json");

        Shapes.ShouldAllBe(shape => schema.Contains($"\"{char.ToLowerInvariant(shape[0])}{shape.Substring(1)}\""));
    }

    [Fact]
    public void Every_clause_of_the_samples_stands_in_the_documentation_with_its_source_or_as_assumed()
    {
        var lines = Document("rulebooks.md").Split('\n');
        foreach (var clause in Samples.Names.Select(Samples.Read).SelectMany(rulebook => rulebook.Clauses))
        {
            var end = clause.Source is null ? "|  | yes: " : $"| `{clause.Source}` |";
            lines.ShouldContain(line =>
                line.StartsWith($"| `{clause.Id}` |") && line.Contains(clause.Text.En) && line.Contains(end));
        }
    }

    private static string Document(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", name));
}

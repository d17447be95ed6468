using System.Text.Json.Nodes;
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

    [Fact]
    public void Every_key_of_a_rulebook_stands_in_the_documentation()
    {
        var table = Document("rulebooks.md");

        JsonNode.Parse(Samples.EveryRule)!.AsObject().Select(member => member.Key).Where(key => key != "$schema")
            .ShouldAllBe(key => table.Contains($"`{key}`"));
    }

    [Fact]
    public void Every_clause_shape_is_named_by_a_kind_of_rule_of_the_counties()
    {
        string[] plain = ["always", "labourContractHeld", "businessLicenceForMonths", "householdWithGuardian", "householdInCounty", "propertyInCounty"];
        var table = Document("rulebooks.md");

        Shapes.Select(shape => $"{char.ToLowerInvariant(shape[0])}{shape.Substring(1)}").Except(plain)
            .ShouldAllBe(shape => table.Contains($"`{shape}`"));
    }

    private static string Document(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", name));
}

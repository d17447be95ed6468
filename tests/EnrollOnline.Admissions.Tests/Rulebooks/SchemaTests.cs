using System.Text.Json.Nodes;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>
/// The schema says what the reader says: the same members, the same words, the same members required, seen at every
/// object of a rulebook that uses every rule.
/// </summary>
public sealed class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "rulebook.schema.json")))!.AsObject();

    [Fact]
    public void Every_object_has_the_same_members()
    {
        var objects = Objects();
        objects.Count.ShouldBeGreaterThan(50);
        foreach (var (path, schema) in objects)
        {
            var message = ErrorAt(path, at => at["zz"] = 1, path + ".zz").Message.En;

            Known(message).ShouldBe(Members(schema), ignoreOrder: true, path);
        }
    }

    [Fact]
    public void Every_object_has_the_same_members_required()
    {
        foreach (var (path, schema) in Objects())
        {
            foreach (var member in At(Parse(), path).AsObject().Select(member => member.Key).ToList())
            {
                // What is no longer joined is taken for a clause shape.
                var named = member is "allOf" or "anyOf" ? "shape" : member;
                var text = Changed(path, at => at.Remove(member));
                var missed = RulebookReader.Read(text).Errors.Any(error =>
                    error.Path == path && error.Message.En.StartsWith($"\"{named}\" is missing", StringComparison.Ordinal));

                missed.ShouldBe(Required(schema).Contains(member), $"{path}.{member}");
            }
        }
    }

    [Fact]
    public void Every_word_comes_from_the_same_list()
    {
        var lists = 0;
        foreach (var (path, schema) in Objects())
        {
            foreach (var (name, value) in schema["properties"]!.AsObject())
            {
                if (At(Parse(), path)[name] is { } given && (value!["enum"] ?? value["items"]?["enum"]) is JsonArray words)
                {
                    var inList = given is JsonArray { Count: > 0 };
                    if (given is JsonArray && !inList)
                    {
                        continue;
                    }

                    var error = ErrorAt(
                        path, at => at[name] = inList ? new JsonArray("zz") : "zz", $"{path}.{name}{(inList ? "[0]" : "")}");
                    Known(error.Message.En).ShouldBe(words.Select(word => word!.GetValue<string>()), ignoreOrder: true, $"{path}.{name}");
                    lists++;
                }
            }
        }

        lists.ShouldBeGreaterThan(20);
    }

    private static JsonObject Parse() => JsonNode.Parse(Samples.EveryRule)!.AsObject();

    /// <summary>Every object of the rulebook with the part of the schema that it has to follow.</summary>
    private static List<(string Path, JsonObject Schema)> Objects()
    {
        List<(string, JsonObject)> found = [];
        Walk(Parse(), Schema, found);
        return found;
    }

    private static void Walk(JsonNode node, JsonObject schema, List<(string Path, JsonObject Schema)> found)
    {
        schema = Resolved(node, schema);
        if (node is JsonObject group)
        {
            found.Add((node.GetPath(), schema));
            foreach (var (name, value) in group)
            {
                Walk(value!, schema["properties"]![name].ShouldNotBeNull($"{node.GetPath()}.{name}").AsObject(), found);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Walk(item!, schema["items"]!.AsObject(), found);
            }
        }
    }

    /// <summary>Follows a reference and chooses, among several forms, the one whose fixed words the node has.</summary>
    private static JsonObject Resolved(JsonNode node, JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Resolved(node, Schema["$defs"]![reference.Split('/')[^1]]!.AsObject());
        }

        return schema["oneOf"] is JsonArray forms
            ? forms.Select(form => form!.AsObject()).Single(form => form["properties"]!.AsObject().Any(property =>
                property.Key is "allOf" or "anyOf" ? node[property.Key] is not null
                : property.Value!["const"] is { } word && node[property.Key]?.ToString() == word.ToString()))
            : schema;
    }

    private static IEnumerable<string> Members(JsonObject schema) => schema["properties"]!.AsObject().Select(property => property.Key);

    private static HashSet<string> Required(JsonObject schema) =>
        [.. (schema["required"]?.AsArray() ?? []).Concat(schema["then"]?["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>())];

    private static RulebookError ErrorAt(string path, Action<JsonObject> change, string errorPath) =>
        RulebookReader.Read(Changed(path, change)).Errors.Where(error => error.Path == errorPath).ShouldHaveSingleItem(errorPath);

    private static string Changed(string path, Action<JsonObject> change)
    {
        var root = Parse();
        change(At(root, path).AsObject());
        return root.ToJsonString();
    }

    private static JsonNode At(JsonNode root, string path) => path.TrimStart('$').Split('.', '[')
        .Where(step => step.Length > 0)
        .Aggregate(root, (node, step) => step[^1] == ']' ? node[int.Parse(step[..^1], null)]! : node[step]!);

    private static IEnumerable<string> Known(string message) =>
        message[(message.IndexOf("Known: ", StringComparison.Ordinal) + "Known: ".Length)..].TrimEnd('.').Split(", ");
}

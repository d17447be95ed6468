using System.Text;
using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Parses JSON and keeps every value's line and column, which <see cref="JsonDocument"/> forgets.</summary>
internal static class JsonSpotParser
{
    public static JsonSpot? Parse(string json, RulebookFaults faults)
    {
        json = json.TrimStart('\uFEFF');
        if (HalfPair(json) is { } half)
        {
            var before = json[..half];
            faults.Add(before.Count(letter => letter == '\n') + 1, half - before.LastIndexOf('\n'), "$", new(
                "这里有一个不完整的字符（半个代理对），请重新输入。",
                "Half a character stands here; type it again."));
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        var lines = LineStarts(bytes);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var root = Value(ref reader, "$", bytes, lines, faults);
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            var line = (int)(broken.LineNumber ?? 0);
            var start = lines[Math.Min(line, lines.Count - 1)];
            var length = Math.Min((int)(broken.BytePositionInLine ?? 0), bytes.Length - start);
            faults.Add(line + 1, Encoding.UTF8.GetCharCount(bytes, start, length) + 1, "$", new(
                "这里不符合 JSON 语法，请检查前后的逗号、引号和括号。",
                "This is not JSON; check the commas, quotes and brackets around this place."));
            return null;
        }
        catch (InvalidOperationException)
        {
            var (line, column) = Place((int)reader.TokenStartIndex, bytes, lines);
            faults.Add(line, column, "$", new(
                "这段文字里有不成对的 \\u 编码，请改成汉字本身。",
                "This text holds half a \\u pair; write the character itself."));
            return null;
        }
    }

    private static JsonSpot Value(
        ref Utf8JsonReader reader, string path, byte[] bytes, List<int> lines, RulebookFaults faults)
    {
        var (line, column) = Place((int)reader.TokenStartIndex, bytes, lines);
        List<JsonMember> members = [];
        List<JsonSpot> items = [];
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    AddMember(ref reader, members, path, bytes, lines, faults);
                }

                return new(JsonValueKind.Object, "", line, column, path, members, items);
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, $"{path}[{items.Count}]", bytes, lines, faults));
                }

                return new(JsonValueKind.Array, "", line, column, path, members, items);
            case JsonTokenType.String:
                return new(JsonValueKind.String, reader.GetString()!, line, column, path, members, items);
            case JsonTokenType.Number:
                var digits = Encoding.UTF8.GetString(reader.ValueSpan);
                return new(JsonValueKind.Number, digits, line, column, path, members, items);
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                };
                return new(kind, "", line, column, path, members, items);
        }
    }

    private static void AddMember(
        ref Utf8JsonReader reader,
        List<JsonMember> members,
        string path,
        byte[] bytes,
        List<int> lines,
        RulebookFaults faults)
    {
        var name = reader.GetString()!;
        var (line, column) = Place((int)reader.TokenStartIndex, bytes, lines);
        reader.Read();
        var value = Value(ref reader, $"{path}.{name}", bytes, lines, faults);
        if (members.Any(member => member.Name == name))
        {
            faults.Add(line, column, value.Path, new(
                $"“{name}”写了两次，请只保留一个。", $"\"{name}\" stands here twice; keep one."));
            return;
        }

        members.Add(new(name, line, column, value));
    }

    /// <summary>The place of the first half of a surrogate pair that stands alone, which no UTF-8 file can hold; null when there is none.</summary>
    private static int? HalfPair(string json)
    {
        for (var at = 0; at < json.Length; at++)
        {
            if (char.IsHighSurrogate(json[at]) && at + 1 < json.Length && char.IsLowSurrogate(json[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(json[at]))
            {
                return at;
            }
        }

        return null;
    }

    private static List<int> LineStarts(byte[] bytes)
    {
        List<int> starts = [0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static (int Line, int Column) Place(int offset, byte[] bytes, List<int> lines)
    {
        var found = lines.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(bytes, lines[line], offset - lines[line]) + 1);
    }
}

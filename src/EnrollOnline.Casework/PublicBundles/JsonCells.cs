using System.Text.Json;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Reads one JSON object of a bundle and says which key is wrong.</summary>
internal sealed class JsonCells
{
    private readonly string _file;
    private readonly BundleFaults _faults;
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    private JsonCells(string file, BundleFaults faults) => (_file, _faults) = (file, faults);

    /// <summary>Opens a file that must hold exactly the given keys; null when a fault was found.</summary>
    public static JsonCells? Open(string file, byte[] bytes, string[] keys, BundleFaults faults)
    {
        if (CsvText.Decode(file, bytes, faults) is not { } text)
        {
            return null;
        }

        var cells = new JsonCells(file, faults);
        try
        {
            using var document = JsonDocument.Parse(text);
            return cells.Fill(document.RootElement, keys) ? cells : null;
        }
        catch (JsonException error)
        {
            var (line, at) = ((int)(error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1);
            faults.Add(file, line, null, $"第{at}个字节处不是有效的JSON。", $"not JSON at byte {at} of the line");
            return null;
        }
    }

    public string Text(string key)
    {
        var value = _values[key];
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Fault(key, "应为文字。", "must be a text");
        return "";
    }

    public string Hex(string key)
    {
        var text = Text(key);
        if (text.Length == 64 && text.All(char.IsAsciiHexDigitLower))
        {
            return text;
        }

        Fault(key, "应为64位小写十六进制数。", "must be 64 lower-case hexadecimal digits");
        return new string('0', 64);
    }

    public int Whole(string key)
    {
        if (_values[key].ValueKind == JsonValueKind.Number && _values[key].TryGetInt32(out var number))
        {
            return number;
        }

        Fault(key, "应为整数。", "must be a whole number");
        return 0;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        if (_values[key].ValueKind == JsonValueKind.Array
            && _values[key].EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
        {
            return [.. _values[key].EnumerateArray().Select(item => item.GetString()!)];
        }

        Fault(key, "应为一列文字。", "must be a list of texts");
        return [];
    }

    public IReadOnlyDictionary<string, string> TextsByName(string key)
    {
        if (_values[key].ValueKind == JsonValueKind.Object)
        {
            return _values[key].EnumerateObject().ToDictionary(
                item => item.Name, item => item.Value.ToString(), StringComparer.Ordinal);
        }

        Fault(key, "应为一个对象。", "must be an object");
        return new Dictionary<string, string>();
    }

    public void Expect(string key, string value)
    {
        if (Text(key) is var text && text != value)
        {
            Fault(key, $"应为“{value}”，实为“{text}”。", $"must be \"{value}\", is \"{text}\"");
        }
    }

    private bool Fill(JsonElement root, string[] keys)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _faults.Add(_file, 1, null, "应为一个JSON对象。", "must be one JSON object");
            return false;
        }

        foreach (var property in root.EnumerateObject())
        {
            if (!keys.Contains(property.Name) || !_values.TryAdd(property.Name, property.Value.Clone()))
            {
                Fault(property.Name, "不认识这个键，或写了两次。", "the key is unknown or stands twice");
                return false;
            }
        }

        foreach (var missing in keys.Where(key => !_values.ContainsKey(key)))
        {
            Fault(missing, "缺少这个键。", "the key is missing");
        }

        return keys.All(_values.ContainsKey);
    }

    private void Fault(string key, string zh, string en) => _faults.Add(_file, 1, key, zh, en);
}

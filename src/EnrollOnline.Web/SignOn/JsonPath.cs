using System.Text.Json;

namespace EnrollOnline.Web.SignOn;

/// <summary>Finds a place in a JSON text by a dotted path: <c>data.user.name</c>.</summary>
internal static class JsonPath
{
    /// <summary>The place; null when the path leads nowhere. An empty path is the whole.</summary>
    public static JsonElement? Find(JsonElement root, string path)
    {
        var place = root;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty(step, out place))
            {
                return null;
            }
        }

        return place;
    }

    /// <summary>The text or number at a place; empty when the path is empty or leads nowhere.</summary>
    public static string Text(JsonElement root, string path) =>
        path.Length == 0 ? "" : Find(root, path) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => "",
        };
}

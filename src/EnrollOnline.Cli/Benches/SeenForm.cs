using System.Net;
using System.Text.RegularExpressions;

namespace EnrollOnline.Cli.Benches;

/// <summary>The form of a page of ours as a browser without scripts would send it: what stands in its fields, hidden ones too.</summary>
internal static partial class SeenForm
{
    /// <summary>Reads the first form of the page's main part.</summary>
    /// <param name="html">The page.</param>
    /// <param name="typed">What is typed or chosen; it goes before what stood there.</param>
    public static List<KeyValuePair<string, string>> Fill(string html, IReadOnlyDictionary<string, string> typed)
    {
        var main = Math.Max(html.IndexOf("<main", StringComparison.Ordinal), 0);
        var begin = html.IndexOf("<form", main, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : html.IndexOf("</form>", begin, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new InvalidOperationException("The page has no form.");
        }

        var form = html[begin..end];
        List<KeyValuePair<string, string>> fields = [.. typed];
        foreach (Match control in Input().Matches(form))
        {
            var (name, kind) = (Attribute(control.Value, "name"), Attribute(control.Value, "type"));
            var chosen = kind is not ("radio" or "checkbox") || Checked().IsMatch(control.Value);
            if (name is not null && kind is not ("submit" or "file") && chosen && !typed.ContainsKey(name))
            {
                fields.Add(new(name, Attribute(control.Value, "value") ?? (kind == "checkbox" ? "on" : "")));
            }
        }

        foreach (Match select in Select().Matches(form))
        {
            var name = Attribute(select.Groups[1].Value, "name");
            if (name is not null && !typed.ContainsKey(name))
            {
                fields.Add(new(name, Selected().Match(select.Groups[2].Value) is { Success: true } option ? Attribute(option.Value, "value") ?? "" : ""));
            }
        }

        return fields;
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $@"\s{name}=""([^""]*)""") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<input\\b[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("(<select\\b[^>]*>)(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option\\b[^>]*\\sselected\\b[^>]*>")]
    private static partial Regex Selected();

    [GeneratedRegex("\\schecked\\b")]
    private static partial Regex Checked();
}

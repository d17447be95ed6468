using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Forms;

/// <summary>Which choices are marked when a page is drawn.</summary>
public static class Chosen
{
    /// <summary>The posted values if the form comes back; otherwise the property's own: a word, a yes, or a list.</summary>
    public static IReadOnlySet<string> Of(object? model, ModelStateDictionary state, string name)
    {
        var posted = state.TryGetValue(name, out var entry) ? entry.RawValue : null;
        return posted switch
        {
            string one => new HashSet<string> { one },
            string[] many => many.ToHashSet(),
            _ => Of(model),
        };
    }

    private static HashSet<string> Of(object? model) => model switch
    {
        null => [],
        bool yes => [yes ? "true" : "false"],
        string word => [word],
        IEnumerable list => [.. list.Cast<object>().Select(Written)],
        _ => [Written(model)],
    };

    private static string Written(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

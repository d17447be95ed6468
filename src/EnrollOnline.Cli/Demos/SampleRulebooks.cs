using EnrollOnline.Admissions.Facts;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Demos;

/// <summary>The rulebooks that come with the rehearsal, by county and stage.</summary>
internal static class SampleRulebooks
{
    /// <summary>Finds a rulebook's text and the frame families are made for, or null for a county without one.</summary>
    public static (string Text, SeasonFrame Frame)? Find(string county, Stage stage)
    {
        (string Name, Func<Stage, SeasonFrame> Frame)? known = county switch
        {
            "140105" => ("taiyuan-2024", SeasonFrame.Taiyuan2024),
            "140403" => ("changzhi-2025", SeasonFrame.Changzhi2025),
            _ => null,
        };
        return known is { } found
            ? (Read($"{found.Name}-{stage.ToString().ToLowerInvariant()}.json"), found.Frame(stage))
            : null;
    }

    private static string Read(string name)
    {
        var assembly = typeof(MadeUpCounty).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(found => found.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

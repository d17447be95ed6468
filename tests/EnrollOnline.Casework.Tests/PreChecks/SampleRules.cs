using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.PreChecks;

/// <summary>The sample rulebooks of the rehearsal.</summary>
internal static class SampleRules
{
    /// <summary>Those whose categories do not go by points.</summary>
    public static TheoryData<string> Names =>
    [
        "taiyuan-2024-primary", "taiyuan-2024-junior", "changzhi-2025-primary", "changzhi-2025-junior",
        "xian-2023-primary", "xian-2023-junior", "shanghai-2026-primary",
    ];

    public static Rulebook Of(string name) => RulebookReader.Read(Text(name)).Rulebook.ShouldNotBeNull();

    public static string Text(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "src", "EnrollOnline.Rehearsal")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "src", "EnrollOnline.Rehearsal", "Rulebooks", name + ".json"));
    }
}

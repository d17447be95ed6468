using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>The sample rulebooks.</summary>
internal static class Samples
{
    /// <summary>The rulebooks that the rehearsal county runs on.</summary>
    public static readonly string[] Shanxi =
        ["taiyuan-2024-primary", "taiyuan-2024-junior", "changzhi-2025-primary", "changzhi-2025-junior"];

    /// <summary>Every sample.</summary>
    public static readonly string[] Names =
        [.. Shanxi, "xian-2023-primary", "xian-2023-junior", "shanghai-2026-primary", "shenzhen-2026-primary"];

    public static Rulebook Taiyuan { get; } = Read("taiyuan-2024-primary");

    public static Rulebook Changzhi { get; } = Read("changzhi-2025-primary");

    /// <summary>A made-up rulebook of junior school that uses every rule and every clause shape once at least.</summary>
    public static string EveryRule { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rulebooks", "every-rule.json"));

    public static Rulebook Every { get; } = Sound(EveryRule);

    public static string Text(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name + ".json"));

    public static Rulebook Read(string name) => Sound(Text(name));

    private static Rulebook Sound(string json)
    {
        var reading = RulebookReader.Read(json);
        reading.Errors.ShouldBeEmpty();
        return reading.Rulebook.ShouldNotBeNull();
    }
}

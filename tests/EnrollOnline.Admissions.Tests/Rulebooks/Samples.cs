using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>The sample rulebooks that the rehearsal county runs on.</summary>
internal static class Samples
{
    public static readonly string[] Names =
        ["taiyuan-2024-primary", "taiyuan-2024-junior", "changzhi-2025-primary", "changzhi-2025-junior"];

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

using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>The made-up rulebook of every rule with one place spoiled.</summary>
internal static class Spoiled
{
    /// <summary>The one error that comes of replacing a piece of the text, which has to name the line it stands in.</summary>
    /// <param name="old">The piece; where it stands more than once, the first is meant.</param>
    /// <param name="spoiled">What takes its place.</param>
    /// <param name="after">A piece after which it is looked for.</param>
    /// <param name="lines">How many lines further down the error is.</param>
    public static RulebookError ErrorOf(string old, string spoiled, string after = "{", int lines = 0)
    {
        var text = Text(old, spoiled, after, out var line);
        var error = RulebookReader.Read(text).Errors.ShouldHaveSingleItem();
        error.Line.ShouldBe(line + lines, error.Message.En);
        error.Message.Zh.ShouldNotBeNullOrWhiteSpace();
        return error;
    }

    /// <summary>Sees that the rulebook stays sound.</summary>
    public static Rulebook ShouldStaySound(string old, string changed, string after = "{")
    {
        var reading = RulebookReader.Read(Text(old, changed, after, out _));
        reading.Errors.ShouldBeEmpty();
        return reading.Rulebook!;
    }

    private static string Text(string old, string spoiled, string after, out int line)
    {
        var from = Samples.EveryRule.IndexOf(after, StringComparison.Ordinal);
        var at = from < 0 ? -1 : Samples.EveryRule.IndexOf(old, from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, old);
        line = Samples.EveryRule[..at].Count(letter => letter == '\n') + 1;
        return Samples.EveryRule.Remove(at, old.Length).Insert(at, spoiled);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Facts;

/// <summary>What is known about one matter of a child's case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FactState>))]
public enum FactState
{
    /// <summary>Confirmed, with a value and a source.</summary>
    Known,

    /// <summary>Confirmed that there is none (no home owned, no permit held), or nothing of the kind is claimed.</summary>
    Absent,

    /// <summary>Not settled yet: a source was down, a record did not match, nobody looked.</summary>
    Unknown,
}

/// <summary>Who confirmed a fact, and when.</summary>
/// <param name="Confirmer">"register:social-insurance", "officer:王芳", "claim" when the family claims nothing.</param>
/// <param name="At">The moment of the confirmation, when there was one.</param>
public sealed record FactSource(string Confirmer, DateTimeOffset? At)
{
    /// <summary>The family claims nothing of the kind.</summary>
    public static FactSource NotClaimed { get; } = new("claim", null);
}

/// <summary>One fact in one of three states. Nothing may be placed by an unknown fact (see <see cref="FactState"/>).</summary>
/// <typeparam name="T">The shape of the value.</typeparam>
/// <param name="State">Which of the three states.</param>
/// <param name="Value">The value; set only when known.</param>
/// <param name="Source">Who confirmed; set when known or absent.</param>
/// <param name="Why">Why it is not known; set only when unknown.</param>
public sealed record Fact<T>(FactState State, T? Value, FactSource? Source, string? Why)
    where T : class
{
    /// <summary>True, with the value, when the fact is known.</summary>
    /// <param name="value">The value.</param>
    public bool IsKnown([NotNullWhen(true)] out T? value)
    {
        value = State == FactState.Known ? Value : null;
        return value is not null;
    }
}

/// <summary>Makes facts.</summary>
public static class Fact
{
    /// <summary>A confirmed value.</summary>
    /// <typeparam name="T">The shape of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">Who confirmed it.</param>
    public static Fact<T> Known<T>(T value, FactSource source)
        where T : class => new(FactState.Known, value, source, null);

    /// <summary>Confirmed that there is nothing of the kind, or nothing is claimed.</summary>
    /// <typeparam name="T">The shape of the value.</typeparam>
    /// <param name="source">Who confirmed it.</param>
    public static Fact<T> Absent<T>(FactSource source)
        where T : class => new(FactState.Absent, null, source, null);

    /// <summary>Not settled yet.</summary>
    /// <typeparam name="T">The shape of the value.</typeparam>
    /// <param name="why">The reason in a few words, for the officer.</param>
    public static Fact<T> Unknown<T>(string why)
        where T : class => new(FactState.Unknown, null, null, why);
}

using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>What a paragraph of an explanation is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExplanationTopic>))]
public enum ExplanationTopic
{
    /// <summary>The seat, or that there is none.</summary>
    Result,

    /// <summary>The category and the clauses that gave it.</summary>
    Category,

    /// <summary>Why a better category was not given.</summary>
    NotBetter,

    /// <summary>What happened at one school.</summary>
    School,

    /// <summary>The lottery number and how to recompute it.</summary>
    Lottery,

    /// <summary>What would have been different without the private choice.</summary>
    WithoutPrivate,
}

/// <summary>One paragraph.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Subject">School code, category code or null.</param>
/// <param name="Text">The paragraph in plain words.</param>
/// <param name="Clauses">Ids of the clauses that it rests on.</param>
public sealed record ExplanationParagraph(
    ExplanationTopic Topic, string? Subject, Wording Text, IReadOnlyList<string> Clauses);

/// <summary>One child's explanation: why this school and not another.</summary>
/// <param name="ApplicationNumber">The application number.</param>
/// <param name="Paragraphs">The paragraphs in reading order.</param>
public sealed record Explanation(string ApplicationNumber, IReadOnlyList<ExplanationParagraph> Paragraphs);

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
    ExplanationTopic Topic, string? Subject, Wording Text, IReadOnlyList<string> Clauses)
{
    /// <summary>The numbers that the text names, as data; null where it names none.</summary>
    public ExplanationFigures? Figures { get; init; }
}

/// <summary>One child's explanation: why this school and not another.</summary>
/// <param name="ApplicationNumber">The application number.</param>
/// <param name="Paragraphs">The paragraphs in reading order.</param>
public sealed record Explanation(string ApplicationNumber, IReadOnlyList<ExplanationParagraph> Paragraphs);

/// <summary>What is known of a child beside its placement and makes its explanation clearer.</summary>
/// <param name="SiblingSchool">The school of an elder sibling, or null.</param>
/// <param name="Metres">Metres from the home by school code; empty where they are not known.</param>
public sealed record ExplainedHome(string? SiblingSchool, IReadOnlyDictionary<string, int> Metres)
{
    /// <summary>Nothing is known.</summary>
    public static ExplainedHome Unknown { get; } = new(null, new Dictionary<string, int>());
}

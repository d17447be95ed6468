using System.Text.Json.Serialization;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>A rulebook in plain words (招生指南): everything it says, for a family to read.</summary>
/// <param name="Title">The rulebook's title.</param>
/// <param name="Sections">The sections in reading order; a rule that the rulebook does not have, has none.</param>
/// <param name="Sources">The published texts that the citations name.</param>
public sealed record RulebookGuide(
    Wording Title, IReadOnlyList<GuideSection> Sections, IReadOnlyList<RulebookSource> Sources);

/// <summary>One section.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its lines in reading order.</param>
public sealed record GuideSection(GuideTopic Topic, Wording Title, IReadOnlyList<GuideLine> Lines);

/// <summary>One line.</summary>
/// <param name="Key">Which rule it says, the same in every rulebook, as "category A / ties"; lines of one tree may share it.</param>
/// <param name="Depth">How far it stands in, from 0.</param>
/// <param name="Text">The rule in plain words.</param>
/// <param name="Citations">What it rests on; empty for a line that only leads in.</param>
public sealed record GuideLine(string Key, int Depth, Wording Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>The key of lines that give the text of a clause which no rule names.</summary>
    public const string Remark = "remark";
}

/// <summary>What a line rests on.</summary>
/// <param name="ClauseId">The clause.</param>
/// <param name="SourceId">The published text, or null when the clause is assumed.</param>
/// <param name="Assumed">What is assumed and why, or null when the clause is published.</param>
/// <param name="AssumedParts">Clauses that continue this one and are assumed: the line may rest on them in part.</param>
public sealed record Citation(
    string ClauseId, string? SourceId, Wording? Assumed, IReadOnlyList<string> AssumedParts);

/// <summary>What a section is about, in reading order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GuideTopic>))]
public enum GuideTopic
{
    /// <summary>County, stage, year and version.</summary>
    Rulebook,

    /// <summary>Days and hours.</summary>
    Calendar,

    /// <summary>Who is of age.</summary>
    Age,

    /// <summary>Class sizes.</summary>
    ClassSize,

    /// <summary>The categories, their evidence and what ranks inside them.</summary>
    Categories,

    /// <summary>The table of points.</summary>
    Points,

    /// <summary>The preference groups and who confirms them.</summary>
    PreferenceGroups,

    /// <summary>Public schools that a family names.</summary>
    PublicChoices,

    /// <summary>From primary to junior school.</summary>
    Promotion,

    /// <summary>Brothers and sisters at school.</summary>
    Siblings,

    /// <summary>Seats kept for groups.</summary>
    Reserves,

    /// <summary>Private schools that a family names, and what losing the draw means.</summary>
    PrivateChoices,

    /// <summary>Twins and other multiples.</summary>
    Multiples,

    /// <summary>The lottery.</summary>
    Lottery,

    /// <summary>Seats for children whose own school is full.</summary>
    CoOrdination,

    /// <summary>Answering an offer.</summary>
    Confirmation,

    /// <summary>Seats that are given up.</summary>
    MakeUp,

    /// <summary>Departments that do not answer.</summary>
    Patience,

    /// <summary>Records asked for again before placement.</summary>
    Recheck,

    /// <summary>Approvals drawn for a person's look.</summary>
    Sampling,

    /// <summary>By when appeals are answered.</summary>
    Appeals,

    /// <summary>The seat forecast.</summary>
    Forecast,

    /// <summary>Clauses that no rule of the file names; in an amendment, the text and the ground of any clause.</summary>
    Clauses,
}

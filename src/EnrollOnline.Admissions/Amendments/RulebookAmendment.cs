using System.Text.Json.Serialization;
using EnrollOnline.Admissions.Guides;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>One thing that a rulebook says otherwise than an earlier one (修订).</summary>
/// <param name="Topic">The section of the guide that it belongs to.</param>
/// <param name="Subject">The category, item or group in question; null when the section says enough.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Old">What the earlier one says; empty when added.</param>
/// <param name="New">What the later one says; empty when removed.</param>
public sealed record RulebookAmendment(
    GuideTopic Topic,
    Wording? Subject,
    AmendmentKind Kind,
    IReadOnlyList<GuideLine> Old,
    IReadOnlyList<GuideLine> New);

/// <summary>What happened to a rule.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AmendmentKind>))]
public enum AmendmentKind
{
    /// <summary>The later rulebook has it, the earlier has not.</summary>
    Added,

    /// <summary>The earlier rulebook has it, the later has not.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>A category stands elsewhere in the order.</summary>
    Moved,

    /// <summary>Evidence is put together otherwise from "all of" and "one of"; both trees are given in full.</summary>
    Rejoined,
}

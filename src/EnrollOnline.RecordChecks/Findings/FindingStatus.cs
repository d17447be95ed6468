using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.Findings;

/// <summary>How one comparison ended. Only <see cref="Match"/> confirms by itself, and none of them refuses:
/// refusal is a person's decision.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Match), Match.Code)]
[JsonDerivedType(typeof(Mismatch), Mismatch.Code)]
[JsonDerivedType(typeof(NoRecord), NoRecord.Code)]
[JsonDerivedType(typeof(NotComparable), NotComparable.Code)]
[JsonDerivedType(typeof(SourceDown), SourceDown.Code)]
[JsonDerivedType(typeof(QuotaExceeded), QuotaExceeded.Code)]
public abstract record FindingStatus
{
    private FindingStatus(string kind) => Kind = kind;

    /// <summary>The stable code of this status, as it stands in <c>kind</c> of its JSON.</summary>
    [JsonIgnore]
    public string Kind { get; }

    /// <summary>The source may be asked again without anybody doing anything: it was down or its quota was used up.</summary>
    [JsonIgnore]
    public bool WillBeAskedAgain => this is SourceDown or QuotaExceeded;

    /// <summary>Every field that was stated agrees with the record.</summary>
    public sealed record Match() : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "match";
    }

    /// <summary>The record was found and differs.</summary>
    /// <param name="Fields">The fields that differ; never empty.</param>
    public sealed record Mismatch(IReadOnlyList<FieldDifference> Fields) : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "mismatch";

        /// <summary>Two mismatches are equal when they name the same differences in the same order.</summary>
        public bool Equals(Mismatch? other) => other is not null && Fields.SequenceEqual(other.Fields);

        /// <inheritdoc/>
        public override int GetHashCode() => Fields.Aggregate(Fields.Count, HashCode.Combine);
    }

    /// <summary>The department answered, and has no such record.</summary>
    public sealed record NoRecord() : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "no-record";
    }

    /// <summary>The department was not asked, because its answer could say nothing.</summary>
    /// <param name="Reason">Stable code, one of <see cref="NotComparableReason"/>.</param>
    public sealed record NotComparable(string Reason) : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "not-comparable";
    }

    /// <summary>The department gave no answer that can be relied on.</summary>
    /// <param name="RetryAfter">How long to wait, counted from the finding's time.</param>
    /// <param name="Reason">Stable code for operators, one of <see cref="SourceDownReason"/>; says nothing about the child.</param>
    public sealed record SourceDown(TimeSpan RetryAfter, string Reason) : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "source-down";
    }

    /// <summary>The department takes no more questions for now.</summary>
    /// <param name="RetryAfter">How long to wait, counted from the finding's time.</param>
    public sealed record QuotaExceeded(TimeSpan RetryAfter) : FindingStatus(Code)
    {
        /// <summary>The code in JSON.</summary>
        public const string Code = "quota-exceeded";
    }
}

namespace EnrollOnline.Casework.Cases;

/// <summary>How a family says it was served at one stage (好差评). Officers of the case never see it.</summary>
public sealed class Rating
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The case; one rating for each stage.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The stage.</summary>
    public required RatingStage Stage { get; init; }

    /// <summary>The grade.</summary>
    public required RatingGrade Grade { get; init; }

    /// <summary>Codes of the reasons ticked, separated by spaces; empty for none.</summary>
    public required string Ticked { get; init; }

    /// <summary>The family's own words, encrypted under the row key; null for none.</summary>
    public byte[]? WordsCipher { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset RatedAt { get; init; }

    /// <summary>When the bureau followed it up, or null.</summary>
    public DateTimeOffset? FollowedUpAt { get; set; }

    /// <summary>Who did, or null.</summary>
    public string? FollowedUpBy { get; set; }
}

/// <summary>A stage that a family may rate once.</summary>
public enum RatingStage
{
    /// <summary>Handing in.</summary>
    Submitted = 0,

    /// <summary>The review, once it is decided.</summary>
    Decided = 1,

    /// <summary>The result, once it is public.</summary>
    Result = 2,
}

/// <summary>The five grades of the national scheme, best first.</summary>
public enum RatingGrade
{
    /// <summary>非常满意.</summary>
    VeryGood = 5,

    /// <summary>满意.</summary>
    Good = 4,

    /// <summary>基本满意.</summary>
    Fair = 3,

    /// <summary>不满意.</summary>
    Bad = 2,

    /// <summary>非常不满意.</summary>
    VeryBad = 1,
}

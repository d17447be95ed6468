namespace EnrollOnline.Casework.Cases;

/// <summary>Who an account's holder is, as the province's sign-in said at an accepted real-name level.</summary>
public sealed class VerifiedIdentity
{
    /// <summary>The account; also the row key.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Name and ID number as JSON, encrypted.</summary>
    public required byte[] PersonCipher { get; set; }

    /// <summary>The real-name level in the province's own words, for example L3.</summary>
    public required string Level { get; set; }

    /// <summary>When the province last said so.</summary>
    public required DateTimeOffset VerifiedAt { get; set; }
}

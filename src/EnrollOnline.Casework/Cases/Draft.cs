namespace EnrollOnline.Casework.Cases;

/// <summary>An application that is being filled in, saved on the server at every step.</summary>
public sealed class Draft
{
    /// <summary>Row key; also the key that makes a double submit one application.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county applied to.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season applied in.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The guardian's account.</summary>
    public required Guid GuardianId { get; init; }

    /// <summary>What has been typed so far (an ApplicationForm as JSON), encrypted.</summary>
    public required byte[] FormCipher { get; set; }

    /// <summary>When the last step was saved.</summary>
    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>The application the draft became, or null.</summary>
    public Guid? ApplicationId { get; set; }

    /// <summary>The application whose answers the draft changes; null for a first application.</summary>
    public Guid? RevisesId { get; init; }

    /// <summary>The answers that the changes are compared with (an ApplicationForm as JSON), encrypted; null for a first application.</summary>
    public byte[]? BaseCipher { get; set; }
}

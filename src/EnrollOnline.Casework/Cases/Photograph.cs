namespace EnrollOnline.Casework.Cases;

/// <summary>A paper whose photograph an officer's request asks for.</summary>
public sealed class WantedPaper
{
    /// <summary>The request.</summary>
    public required Guid SupplementId { get; init; }

    /// <summary>Which paper.</summary>
    public required PaperKind Kind { get; init; }

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }
}

/// <summary>A photograph of one page of a paper, as it was made anew from what the family sent.</summary>
public sealed class Photograph
{
    /// <summary>Row key; random, and the only name the photograph has.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The request that it answers.</summary>
    public required Guid SupplementId { get; init; }

    /// <summary>Which paper.</summary>
    public required PaperKind Kind { get; init; }

    /// <summary>Its place among the photographs of the case, from 0; bounds how many there can be.</summary>
    public required int Place { get; set; }

    /// <summary>By what it came: the same sending twice gives one photograph.</summary>
    public required string Arrival { get; init; }

    /// <summary>Width in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>The picture, a JPEG, encrypted and bound to this row.</summary>
    public required byte[] PictureCipher { get; init; }

    /// <summary>A small picture of it, likewise.</summary>
    public required byte[] ThumbnailCipher { get; init; }

    /// <summary>When it was kept.</summary>
    public required DateTimeOffset KeptAt { get; init; }
}

namespace EnrollOnline.Casework.Cases;

/// <summary>A photograph on its way: its slices are kept until all have come, for a day at most.</summary>
public sealed class PhotographUpload
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The request that it answers.</summary>
    public required Guid SupplementId { get; init; }

    /// <summary>Which paper.</summary>
    public required PaperKind Kind { get; init; }

    /// <summary>By what the sender knows it again after a cut.</summary>
    public required string Arrival { get; init; }

    /// <summary>Bytes of the whole.</summary>
    public required int Size { get; init; }

    /// <summary>Bytes that have come, from the beginning without a gap.</summary>
    public int Received { get; set; }

    /// <summary>When the first slice came.</summary>
    public required DateTimeOffset BegunAt { get; init; }
}

/// <summary>A slice of a photograph on its way.</summary>
public sealed class PhotographSlice
{
    /// <summary>The photograph on its way.</summary>
    public required Guid UploadId { get; init; }

    /// <summary>Where in the whole it begins, in bytes.</summary>
    public required int Start { get; init; }

    /// <summary>Its bytes, encrypted and bound to the upload.</summary>
    public required byte[] SliceCipher { get; init; }
}

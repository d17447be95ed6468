using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Papers;

/// <summary>A paper that an open request asks for, with what is there of it.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Photographs">Its photographs in order.</param>
/// <param name="Unfinished">How much of each photograph on its way has come, in whole hundredths.</param>
public sealed record WantedPhotographs(PaperKind Kind, IReadOnlyList<PhotographLine> Photographs, IReadOnlyList<int> Unfinished);

/// <summary>A photograph in a list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="SupplementId">The request that it answers.</param>
/// <param name="Kind">Which paper.</param>
/// <param name="Page">Which page of the paper, from 1.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="KeptAt">When it was kept.</param>
public sealed record PhotographLine(Guid Id, Guid SupplementId, PaperKind Kind, int Page, int Width, int Height, DateTimeOffset KeptAt);

/// <summary>What became of a photograph, or of a slice of one.</summary>
public abstract record PhotographTaken
{
    private PhotographTaken()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Id">Its key; the same again when the same was sent again.</param>
    public sealed record Kept(Guid Id) : PhotographTaken;

    /// <summary>More is to come.</summary>
    /// <param name="Received">Bytes that are there; the next slice begins here.</param>
    public sealed record Waiting(int Received) : PhotographTaken;

    /// <summary>It was not kept.</summary>
    /// <param name="Why">Why.</param>
    public sealed record Refused(PhotographRefusal Why) : PhotographTaken;

    /// <summary>This account has no such open request for such a paper.</summary>
    public sealed record NotFound : PhotographTaken;
}

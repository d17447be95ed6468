namespace EnrollOnline.Casework.Reviews;

/// <summary>What one batch of the automatic review did.</summary>
/// <param name="Leased">Cases taken from the queue; 0 means that nothing is due.</param>
/// <param name="Approved">Cases whose facts and category stand.</param>
/// <param name="WithOfficer">Cases handed to a person, with a reason.</param>
/// <param name="Parked">Cases that wait until a department can be asked again.</param>
/// <param name="Failed">Cases that broke the review and were handed to a person for that.</param>
/// <param name="Overtaken">Cases that somebody else changed meanwhile; nothing was written.</param>
/// <param name="PutOff">Cases given back for some seconds, because the questions to one department had queued up.</param>
public sealed record ReviewBatch(int Leased, int Approved, int WithOfficer, int Parked, int Failed, int Overtaken, int PutOff = 0)
{
    /// <summary>A batch that found nothing due.</summary>
    public static ReviewBatch Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>What two batches did together.</summary>
    /// <param name="other">The other one.</param>
    public ReviewBatch Plus(ReviewBatch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Leased + other.Leased, Approved + other.Approved, WithOfficer + other.WithOfficer, Parked + other.Parked,
            Failed + other.Failed, Overtaken + other.Overtaken, PutOff + other.PutOff);
    }

    /// <summary>Counts how cases ended.</summary>
    internal static ReviewBatch Of(IReadOnlyCollection<ReviewEnd> ends)
    {
        return new(
            ends.Count, Count(ReviewEnd.Approved), Count(ReviewEnd.WithOfficer), Count(ReviewEnd.Parked), Count(ReviewEnd.Failed),
            Count(ReviewEnd.Overtaken), Count(ReviewEnd.PutOff));

        int Count(ReviewEnd end) => ends.Count(one => one == end);
    }
}

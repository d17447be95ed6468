namespace EnrollOnline.Casework.Reviews;

/// <summary>What one batch of the automatic review did.</summary>
/// <param name="Leased">Cases taken from the queue; 0 means that nothing is due.</param>
/// <param name="Approved">Cases whose facts and category stand.</param>
/// <param name="WithOfficer">Cases handed to a person, with a reason.</param>
/// <param name="Parked">Cases that wait until a department can be asked again.</param>
/// <param name="Failed">Cases that broke the review and were handed to a person for that.</param>
/// <param name="Overtaken">Cases that somebody else changed meanwhile; nothing was written.</param>
public sealed record ReviewBatch(int Leased, int Approved, int WithOfficer, int Parked, int Failed, int Overtaken)
{
    /// <summary>A batch that found nothing due.</summary>
    public static ReviewBatch Empty { get; } = new(0, 0, 0, 0, 0, 0);
}

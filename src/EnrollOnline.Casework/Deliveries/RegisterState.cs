using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>How one register that is delivered as files stands.</summary>
/// <param name="County">Six digits; empty for a register of all counties.</param>
/// <param name="Source">Code of the department.</param>
/// <param name="InForce">The delivery that questions are answered from; null before the first.</param>
/// <param name="Last">The last delivery, which may have been refused; null before the first.</param>
/// <param name="LookedAt">When its folder was last looked into.</param>
/// <param name="WaitingFile">A file that is not whole yet.</param>
/// <param name="WaitingReason">What is missing, one of <see cref="DeliveryReason"/>.</param>
/// <param name="ExpectedAt">When the next file is expected; null when none is expected every night.</param>
/// <param name="IsLate">The file that was expected last has not come, or was refused.</param>
/// <param name="IsStale">The data in force is older than is compared with: questions wait.</param>
public sealed record RegisterState(
    string County,
    string Source,
    RegisterDelivery? InForce,
    RegisterDelivery? Last,
    DateTimeOffset? LookedAt,
    string? WaitingFile,
    string? WaitingReason,
    DateTimeOffset? ExpectedAt,
    bool IsLate,
    bool IsStale);

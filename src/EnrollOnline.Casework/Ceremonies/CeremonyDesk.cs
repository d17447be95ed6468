using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Placements;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>
/// The bureau's acts in their order: freeze, draw, place, publish. Each is one transaction with an entry in the
/// season's history; repeated, it changes nothing; in the wrong order, it says so.
/// </summary>
public sealed class CeremonyDesk(
    SeasonGate gate, FreezeAct freeze, DrawAct draw, PlaceAct place, PublishAct publish, RunStore runs)
{
    /// <summary>How far a season has come.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is no such season in the present county.</returns>
    public Task<CeremonyView?> ViewAsync(Guid seasonId, CancellationToken cancel = default) =>
        gate.ViewAsync(seasonId, cancel);

    /// <summary>Freezes the list of children, once families can no longer apply and every case has an end.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="despiteOpen">
    /// Why open cases are entered in the last category; null refuses to freeze while there are any. A case that is still
    /// being compared always blocks: a silent register must not cost a child its rank.
    /// </param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<CeremonyResult> FreezeAsync(
        Guid seasonId, Account bureau, string? despiteOpen = null, CancellationToken cancel = default) =>
        freeze.RunAsync(seasonId, bureau, despiteOpen, cancel);

    /// <summary>Opens the secret and makes the seed from list hash, secret and what was drawn in public.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="publicValues">What was drawn, in the order named in advance; at least one value.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<CeremonyResult> DrawAsync(
        Guid seasonId, IReadOnlyList<string> publicValues, Account bureau, CancellationToken cancel = default) =>
        draw.RunAsync(seasonId, publicValues, bureau, cancel);

    /// <summary>Runs the placement on the frozen data and keeps its results and its public bundle.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<CeremonyResult> PlaceAsync(Guid seasonId, Account bureau, CancellationToken cancel = default) =>
        place.RunAsync(seasonId, bureau, cancel);

    /// <summary>The latest run, as the bureau looks at it before publishing.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when nothing has been placed yet.</returns>
    public Task<PlacementPreview?> PreviewAsync(Guid seasonId, CancellationToken cancel = default) =>
        runs.LatestAsync(seasonId, cancel);

    /// <summary>Publishes the latest run: offers, messages and the public list appear together or not at all.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<CeremonyResult> PublishAsync(Guid seasonId, Account bureau, CancellationToken cancel = default) =>
        publish.RunAsync(seasonId, bureau, cancel);
}

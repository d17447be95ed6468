using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Offers;

/// <summary>Where families answer offers, and where silence ends them.</summary>
public sealed class OfferDesk
{
    /// <summary>What a guardian finds under an application number.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the queries.</param>
    public Task<OfferFinding> FindAsync(string number, Account guardian, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Confirms the seat (学位确认).</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfferAnswer> ConfirmAsync(string number, Account guardian, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Gives the seat up, for good.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="reason">The family's own words; may be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfferAnswer> GiveUpAsync(
        string number, Account guardian, string reason = "", CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Ends the offers that nobody answered in time, where the rulebook says that silence gives up. A job; it may run twice.</summary>
    /// <param name="cancel">Stops between two batches.</param>
    /// <returns>How many ended.</returns>
    public Task<int> LapseOverdueAsync(CancellationToken cancel = default) => throw new NotSupportedException();
}

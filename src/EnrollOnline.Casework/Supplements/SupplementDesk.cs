using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;

namespace EnrollOnline.Casework.Supplements;

/// <summary>The family's side of a review: it answers what officers ask, and asks for the records to be compared again.</summary>
public sealed class SupplementDesk(EnrollContext context)
{
    /// <summary>The open requests of a guardian's case, oldest first.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<OpenSupplement>> ListAsync(string number, Account guardian, CancellationToken cancel = default) => throw Later();

    /// <summary>One open request.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when this guardian has no such open request.</returns>
    public Task<OpenSupplement?> FindAsync(Guid supplementId, Account guardian, CancellationToken cancel = default) => throw Later();

    /// <summary>Answers a request: only the part that was asked for may change. A new review round begins.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="change">The change to the form; may give the same form back when words or papers are the answer.</param>
    /// <param name="answer">The family's own words; may be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<SupplementAnswer> AnswerAsync(
        Guid supplementId, Account guardian, Func<ApplicationForm, ApplicationForm> change, string answer,
        CancellationToken cancel = default) => throw Later();

    /// <summary>Begins a new review round of a case that waits for an officer or for a register; at most once an hour.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<Requery> RequeryAsync(string number, Account guardian, CancellationToken cancel = default) => throw Later();

    private NotImplementedException Later() => new(context.ContextId.ToString());
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Casework.Officers;

/// <summary>
/// The officers' desk: the queue, the case file and the decisions. Every decision takes the revision that the officer saw;
/// on an older one nothing is changed. Officers of another county find nothing here.
/// </summary>
public sealed class OfficerDesk(EnrollContext context)
{
    /// <summary>A page of the queue of the officer's county.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="cancel">Stops the queries.</param>
    public Task<QueuePage> ListAsync(QueueFilter filter, CancellationToken cancel = default) => throw Later();

    /// <summary>The case that has waited longest, for going on after a decision.</summary>
    /// <param name="filter">The queue the officer works on.</param>
    /// <param name="after">Number of the case just decided, which is not given again; null for none.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Application number, or null when nothing waits.</returns>
    public Task<string?> NextAsync(QueueFilter filter, string? after = null, CancellationToken cancel = default) => throw Later();

    /// <summary>Opens a case file and writes down who looked and what for.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="purpose">What for, as a stable code, for example review.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when there is no such case in the officer's county.</returns>
    public Task<CaseFile?> OpenAsync(string number, Account officer, string purpose, CancellationToken cancel = default) => throw Later();

    /// <summary>Shows one ID number in full and writes down who looked and what for.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="holder">Whose number.</param>
    /// <param name="place">Place of an owner in the form, from 0; not used for the others.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="purpose">What for, in the officer's words; must not be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The number, or null when there is no such case or person, or no purpose.</returns>
    public Task<string?> RevealIdAsync(
        string number, IdHolder holder, int place, Account officer, string purpose, CancellationToken cancel = default) => throw Later();

    /// <summary>Settles one fact: the papers hold, the record holds, or the claim is rejected.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="ruling">The fact and what is held to be true.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="officer">Who rules.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> ConfirmFactAsync(
        string number, FactRuling ruling, string reason, Account officer, int revision, CancellationToken cancel = default) => throw Later();

    /// <summary>Approves a case; its facts must give a category.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="officer">Who approves.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> ApproveAsync(
        string number, string reason, Account officer, int revision, CancellationToken cancel = default) => throw Later();

    /// <summary>Asks the family for more evidence, until the calendar's last moment for supplements.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="item">Part of the form to mend, as in <c>FormParts</c>.</param>
    /// <param name="reason">What is missing and why, as the family reads it.</param>
    /// <param name="officer">Who asks.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> AskSupplementAsync(
        string number, string item, string reason, Account officer, int revision, CancellationToken cancel = default) => throw Later();

    /// <summary>Refuses a case, with clause and reason; the message to the family tells the way to appeal.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="clause">Id of a clause of the season's rulebook.</param>
    /// <param name="reason">Why, as the family reads it.</param>
    /// <param name="officer">Who refuses.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfficerAct> RefuseAsync(
        string number, string clause, string reason, Account officer, int revision, CancellationToken cancel = default) => throw Later();

    private NotImplementedException Later() => new(context.ContextId.ToString());
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;

namespace EnrollOnline.RecordChecks;

/// <summary>The one door to all departments: questions in, a finding for each out. No failure of a department throws.</summary>
/// <param name="households">Household registration.</param>
/// <param name="permits">Residence permits.</param>
/// <param name="properties">Property.</param>
/// <param name="insurance">Social insurance.</param>
public sealed class RecordDesk(HouseholdClient households, PermitClient permits, PropertyClient properties, InsuranceClient insurance)
{
    /// <summary>Asks questions of any kind; the departments are asked side by side, so that one that is slow does not hold
    /// up the others' batches.</summary>
    /// <param name="questions">Questions to any departments, in any mixture.</param>
    /// <param name="cancellationToken">Cancelling throws; nothing else does.</param>
    /// <returns>A finding for each question, in the questions' order.</returns>
    public async Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<RecordQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var findings = new Finding[questions.Count];
        await Task.WhenAll(
            PartAsync<HouseholdQuestion>(questions, findings, AskAsync, cancellationToken),
            PartAsync<PermitQuestion>(questions, findings, AskAsync, cancellationToken),
            PartAsync<PropertyQuestion>(questions, findings, AskAsync, cancellationToken),
            PartAsync<InsuranceQuestion>(questions, findings, AskAsync, cancellationToken));
        return findings;
    }

    /// <summary>How a county reaches each department, in the order in which families meet them.</summary>
    /// <param name="county">Division code, six digits.</param>
    public IReadOnlyList<SourceConnection> Connections(string county) =>
        
    [
        .. RecordSource.All.Select(source => new SourceConnection(source, source switch
        {
            RecordSource.HouseholdRegistration => households.Way,
            RecordSource.ResidencePermit => permits.Way,
            RecordSource.Property => properties.Way,
            RecordSource.SocialInsurance => insurance.Way,
            _ => SourceWay.NotConnected,
        })),
    ];

    /// <summary>Asks the household register.</summary>
    public Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<HouseholdQuestion> questions, CancellationToken cancellationToken = default) =>
        households.AskAsync(questions, cancellationToken);

    /// <summary>Asks the register of residence permits.</summary>
    public Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<PermitQuestion> questions, CancellationToken cancellationToken = default) =>
        permits.AskAsync(questions, cancellationToken);

    /// <summary>Asks the property register.</summary>
    public Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<PropertyQuestion> questions, CancellationToken cancellationToken = default) =>
        properties.AskAsync(questions, cancellationToken);

    /// <summary>Asks the social insurance register.</summary>
    public Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<InsuranceQuestion> questions, CancellationToken cancellationToken = default) =>
        insurance.AskAsync(questions, cancellationToken);

    private static async Task PartAsync<TQuestion>(
        IReadOnlyList<RecordQuestion> questions,
        Finding[] findings,
        Func<IReadOnlyList<TQuestion>, CancellationToken, Task<IReadOnlyList<Finding>>> ask,
        CancellationToken cancellationToken)
        where TQuestion : RecordQuestion
    {
        var places = Enumerable.Range(0, questions.Count).Where(i => questions[i] is TQuestion).ToArray();
        var found = await ask([.. places.Select(i => (TQuestion)questions[i])], cancellationToken);
        for (var i = 0; i < places.Length; i++)
        {
            findings[places[i]] = found[i];
        }
    }
}

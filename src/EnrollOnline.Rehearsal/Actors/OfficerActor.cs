using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Rehearsal.Families;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>
/// Plays the officers: first the family is asked to mend what does not agree; what is still open afterwards is settled
/// by the papers the family brings, by the register's record, or by finding that there is nothing of the kind.
/// </summary>
/// <param name="services">The running house.</param>
/// <param name="officer">The officer's account.</param>
public sealed class OfficerActor(IServiceProvider services, Account officer)
{
    private const string Purpose = "review";

    /// <summary>Asks the family to mend the first open part, or decides when the family was asked before.</summary>
    /// <param name="child">The case.</param>
    /// <param name="cancel">Stops before the next act.</param>
    /// <returns>How the case stands afterwards, or null when the desk refused the act.</returns>
    public async Task<ApplicationState?> HandleAsync(FiledChild child, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(child);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(officer.CountyCode!);
        var desk = scope.ServiceProvider.GetRequiredService<OfficerDesk>();
        if (await desk.OpenAsync(child.Number, officer, Purpose, cancel) is not { State: ApplicationState.WithOfficer } file)
        {
            return null;
        }

        var doubtful = file.Sources.FirstOrDefault(line => line.Status is "mismatch" or "no-record");
        if (doubtful is not null && file.Supplements.Count == 0)
        {
            return StateAfter(await desk.AskSupplementAsync(
                child.Number, doubtful.Part, ReasonFor(doubtful), officer, file.Revision, cancel));
        }

        return await SettleAsync(desk, child, file, cancel);
    }

    private async Task<ApplicationState?> SettleAsync(OfficerDesk desk, FiledChild child, CaseFile file, CancellationToken cancel)
    {
        var (revision, verdict) = (file.Revision, file.Verdict);
        while (verdict is CategoryVerdict.CannotTell open)
        {
            var ruling = RulingOn(open.Missing[0].Name, child.Family, file);
            if (await desk.ConfirmFactAsync(child.Number, ruling, "已核对家长现场提交的原件。", officer, revision, cancel)
                is not OfficerAct.Done done)
            {
                return null;
            }

            if (done.State != ApplicationState.WithOfficer)
            {
                return done.State;
            }

            (revision, verdict) = (done.Revision, done.Verdict);
        }

        return StateAfter(await desk.ApproveAsync(child.Number, "材料齐全，与原件一致。", officer, revision, cancel));
    }

    private static FactRuling RulingOn(FactName fact, MadeUpFamily family, CaseFile file)
    {
        var line = file.Sources.FirstOrDefault(source => Names(source, fact));
        if (line is { Status: "mismatch" })
        {
            return new FactRuling(fact, RulingBasis.Record);
        }

        var papers = PapersOf(fact, family);
        return papers is null ? new FactRuling(fact, RulingBasis.Absent) : new FactRuling(fact, RulingBasis.Papers, papers);
    }

    private static PaperDetails? PapersOf(FactName fact, MadeUpFamily family) => fact switch
    {
        FactName.Household => new PaperDetails(family.Stated.Household.EnteredOn, Collective: family.Stated.Household.IsCollective),
        FactName.BusinessLicence when family.Stated.Licence is { } licence => new PaperDetails(licence.FoundedOn),
        FactName.Property when family.Stated.Home is { } home => new PaperDetails(
            family.Stated.Household.EnteredOn, Kind: home.Kind == HomeKind.SelfBuilt ? PropertyKind.SelfBuilt : PropertyKind.Undelivered),
        _ => null,
    };

    private static bool Names(SourceLine line, FactName fact) =>
        ClaimedFact.All.Any(claimed => claimed.Name == fact && claimed.Code == line.Fact);

    private static string ReasonFor(SourceLine line) => line.Status == "mismatch"
        ? "您填写的内容与登记信息不一致，请对照证件原件核对后更正。"
        : "登记中没有查到，请对照证件原件核对号码后更正。";

    private static ApplicationState? StateAfter(OfficerAct act) => (act as OfficerAct.Done)?.State;
}

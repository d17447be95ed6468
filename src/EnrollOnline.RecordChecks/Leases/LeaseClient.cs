using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>Asks the register of leases (住建 租赁备案、公租房).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class LeaseClient(LeaseOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<LeaseQuestion, LeaseAnswer>(
        RecordSource.Lease, options, clock, calls, new LeaseSheet(), shelf)
{
    private protected override string? WhyNotComparable(LeaseQuestion question) => LeaseCheck.WhyNotComparable(question);

    private protected override bool Concerns(LeaseQuestion question, LeaseAnswer answer) => LeaseCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(LeaseQuestion question, LeaseAnswer answer) => LeaseCheck.Compare(question, answer);

    private protected override LeaseAnswer Masked(LeaseQuestion question, LeaseAnswer answer) => LeaseCheck.Masked(question, answer);
}

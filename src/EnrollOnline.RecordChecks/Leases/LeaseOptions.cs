using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>How the register of leases (住建 租赁备案、公租房) is reached.</summary>
public sealed class LeaseOptions : DepartmentOptions;

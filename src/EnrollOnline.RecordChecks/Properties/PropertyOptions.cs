using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Properties;

/// <summary>How the property register (不动产登记) is reached.</summary>
public sealed class PropertyOptions : DepartmentOptions;

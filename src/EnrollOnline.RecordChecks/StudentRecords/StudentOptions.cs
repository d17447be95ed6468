using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>How the student record (教育 学籍) is reached.</summary>
public sealed class StudentOptions : DepartmentOptions;

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>The student record's file: a row for each pupil and guardian; rows of one pupil make a record.</summary>
public sealed class StudentSheet() : RegisterSheet<StudentQuestion, StudentAnswer>(
    RecordSource.StudentRecord, [Number, Name, IdNumber, SchoolCode, SchoolName, Grade, Leaves, GuardianName, GuardianId])
{
    private static readonly SheetColumn Number = new("studentNumber", "学籍号", Required: true) { Titles = ["全国学籍号"] };
    private static readonly SheetColumn Name = new("name", "姓名", Required: true) { Titles = ["学生姓名"] };
    private static readonly SheetColumn IdNumber = new("idNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证件号", "身份证号"] };
    private static readonly SheetColumn SchoolCode = new("schoolCode", "学校标识码", Required: true) { Titles = ["学校代码"] };
    private static readonly SheetColumn SchoolName = new("schoolName", "学校名称", Required: true) { Titles = ["学校"] };
    private static readonly SheetColumn Grade = new("grade", "年级", CellKind.Number, Required: true) { Least = 1, Most = 9 };
    private static readonly SheetColumn Leaves = new("leavesIn", "毕业年份", CellKind.Number, Required: true) { Titles = ["预计毕业年份"], Least = 2000, Most = 2200 };
    private static readonly SheetColumn GuardianName = new("guardianName", "监护人姓名") { Titles = ["家长姓名", "成员姓名"] };
    private static readonly SheetColumn GuardianId = new("guardianIdNumber", "监护人证件号码", CellKind.PersonNumber) { Titles = ["家长身份证号", "成员身份证件号"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, GuardianName, GuardianId];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(StudentQuestion question) => [RegisterKey.Person(question.Student.Number)];

    /// <summary>The pupil with all guardians on record. A pupil on two schools' lists is on the one left last.</summary>
    public override StudentAnswer? Cut(StudentQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var own = rows.Where(row => question.Student.Holds(row.Text(IdNumber))).ToList();
        return own.MaxBy(row => row.Number(Leaves)) is { } last
            ? new StudentAnswer(
                last.Text(Number), last.Text(Name), last.Text(IdNumber), last.Text(SchoolCode), last.Text(SchoolName),
                (int)last.Number(Grade)!.Value, (int)last.Number(Leaves)!.Value,
                [.. own.Where(row => row.Text(GuardianName).Length > 0).Select(row => new StudentGuardian(row.Text(GuardianName), row.Text(GuardianId)))])
            : null;
    }
}

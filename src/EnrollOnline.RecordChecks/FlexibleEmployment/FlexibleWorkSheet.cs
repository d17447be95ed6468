using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>The employment register's file: a row for each person and registration.</summary>
public sealed class FlexibleWorkSheet() : RegisterSheet<FlexibleWorkQuestion, FlexibleWorkAnswer>(
    RecordSource.FlexibleWork, [Name, IdNumber, Since, Continuous])
{
    private static readonly SheetColumn Name = new("name", "姓名", Required: true);
    private static readonly SheetColumn IdNumber = new("idNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "证件号码"] };
    private static readonly SheetColumn Since = new("since", "登记日期", CellKind.Day, Required: true) { Titles = ["就业登记日期", "起始日期"] };
    private static readonly SheetColumn Continuous = new("continuous", "是否连续", CellKind.YesNo) { Titles = ["连续"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, Since];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(FlexibleWorkQuestion question) => [RegisterKey.Person(question.Person.Number)];

    /// <summary>The person's last registration; one that follows another, or says so itself, shows a gap.</summary>
    public override FlexibleWorkAnswer? Cut(FlexibleWorkQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var own = rows.Where(row => question.Person.Holds(row.Text(IdNumber))).OrderBy(row => row.Day(Since)).ToList();
        return own is [.., var last]
            ? new FlexibleWorkAnswer(last.Text(Name), last.Text(IdNumber), last.Day(Since)!.Value, last.Yes(Continuous) ?? own.Count == 1)
            : null;
    }
}

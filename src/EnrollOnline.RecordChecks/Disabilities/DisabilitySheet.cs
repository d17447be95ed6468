using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>The register of disability's file: a row for each holder.</summary>
public sealed class DisabilitySheet() : RegisterSheet<DisabilityQuestion, DisabilityAnswer>(
    RecordSource.Disability, [Certificate, Name, IdNumber, Kind, Grade, Until])
{
    private static readonly SheetColumn Certificate = new("certificateNumber", "残疾人证号", Required: true) { Titles = ["证号"] };
    private static readonly SheetColumn Name = new("name", "姓名", Required: true);
    private static readonly SheetColumn IdNumber = new("idNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "证件号码"] };
    private static readonly SheetColumn Kind = new("kind", "残疾类别", Required: true);
    private static readonly SheetColumn Grade = new("grade", "残疾等级", CellKind.Number, Required: true) { Least = 1, Most = 4 };
    private static readonly SheetColumn Until = new("validUntil", "有效期至", CellKind.Day) { Titles = ["截止日期"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(DisabilityQuestion question) => [RegisterKey.Person(question.Child.Number)];

    /// <summary>The child's certificate.</summary>
    public override DisabilityAnswer? Cut(DisabilityQuestion question, IReadOnlyList<SheetRow> rows) =>
        rows.LastOrDefault(row => question.Child.Holds(row.Text(IdNumber))) is { } row
            ? new DisabilityAnswer(
                row.Text(Certificate), row.Text(Name), row.Text(IdNumber), row.Text(Kind), (int)row.Number(Grade)!.Value, row.Day(Until))
            : null;
}

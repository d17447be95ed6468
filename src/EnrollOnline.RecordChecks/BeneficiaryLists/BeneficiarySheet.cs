using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>A certifying department's list: a row for each person and group.</summary>
public sealed class BeneficiarySheet() : RegisterSheet<BeneficiaryQuestion, BeneficiaryAnswer>(
    RecordSource.Beneficiaries, [Group, Document, Name, IdNumber, CertifiedBy, Listed, Until])
{
    private static readonly SheetColumn Group = new("group", "优待类别代码", Required: true) { Titles = ["优待类别"] };
    private static readonly SheetColumn Document = new("documentNumber", "证明文号", Required: true) { Titles = ["证件号", "证书编号"] };
    private static readonly SheetColumn Name = new("holderName", "姓名", Required: true) { Titles = ["优待对象姓名"] };
    private static readonly SheetColumn IdNumber = new("holderIdNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "证件号码"] };
    private static readonly SheetColumn CertifiedBy = new("certifiedBy", "认定单位", Required: true) { Titles = ["认定部门"] };
    private static readonly SheetColumn Listed = new("listedOn", "名单日期", CellKind.Day, Required: true) { Titles = ["认定日期"] };
    private static readonly SheetColumn Until = new("validUntil", "有效期至", CellKind.Day) { Titles = ["截止日期"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, Group, Document];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(BeneficiaryQuestion question) => [RegisterKey.Person(question.Holder.Number)];

    /// <summary>The holder's last entry in that group, else in any.</summary>
    public override BeneficiaryAnswer? Cut(BeneficiaryQuestion question, IReadOnlyList<SheetRow> rows) =>
        rows.Where(row => question.Holder.Holds(row.Text(IdNumber)))
            .OrderByDescending(row => row.Text(Group) == question.Group).ThenByDescending(row => row.Day(Listed)).FirstOrDefault() is { } row
            ? new BeneficiaryAnswer(
                row.Text(Group), row.Text(Document), row.Text(Name), row.Text(IdNumber), row.Text(CertifiedBy), row.Day(Listed)!.Value, row.Day(Until))
            : null;
}

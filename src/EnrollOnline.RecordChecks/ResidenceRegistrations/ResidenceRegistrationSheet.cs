using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>The register of residing apart from the household: a row for each person and certificate.</summary>
public sealed class ResidenceRegistrationSheet() : RegisterSheet<ResidenceRegistrationQuestion, ResidenceRegistrationAnswer>(
    RecordSource.ResidenceRegistration, [Number, Name, IdNumber, Address, Community, Since])
{
    private static readonly SheetColumn Number = new("number", "登记凭证编号", Required: true) { Titles = ["居住登记编号", "编号"] };
    private static readonly SheetColumn Name = new("name", "姓名", Required: true);
    private static readonly SheetColumn IdNumber = new("idNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "证件号码"] };
    private static readonly SheetColumn Address = new("address", "居住地址", Required: true) { Titles = ["现住址"] };
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };
    private static readonly SheetColumn Since = new("since", "登记日期", CellKind.Day, Required: true) { Titles = ["居住登记日期"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, Number];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(ResidenceRegistrationQuestion question) => [RegisterKey.Person(question.Person.Number)];

    /// <summary>The person's last registration.</summary>
    public override ResidenceRegistrationAnswer? Cut(ResidenceRegistrationQuestion question, IReadOnlyList<SheetRow> rows) =>
        rows.Where(row => question.Person.Holds(row.Text(IdNumber))).MaxBy(row => row.Day(Since)) is { } row
            ? new ResidenceRegistrationAnswer(
                row.Text(Number), row.Text(Name), row.Text(IdNumber), row.Text(Address), row.Text(Community), row.Day(Since)!.Value)
            : null;
}

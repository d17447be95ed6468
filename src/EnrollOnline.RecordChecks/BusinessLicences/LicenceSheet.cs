using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>The register of businesses' file: a row for each business.</summary>
public sealed class LicenceSheet() : RegisterSheet<LicenceQuestion, LicenceAnswer>(
    RecordSource.BusinessLicence, [Credit, Name, OperatorName, OperatorId, Founded, State, Address, Community])
{
    private const string CreditKind = "credit-code";

    // The words for a business in operation that are seen in the national publicity system.
    private static readonly HashSet<string> Active = new(StringComparer.Ordinal) { "存续", "在业", "在营", "开业", "存续(在营、开业、在册)", "存续(在营)" };

    private static readonly SheetColumn Credit = new("creditCode", "统一社会信用代码", Required: true) { Titles = ["注册号"] };
    private static readonly SheetColumn Name = new("businessName", "名称", Required: true) { Titles = ["企业名称", "字号名称"] };
    private static readonly SheetColumn OperatorName = new("operatorName", "法定代表人", Required: true) { Titles = ["经营者", "经营者姓名", "负责人"] };
    private static readonly SheetColumn OperatorId = new("operatorIdNumber", "法定代表人证件号码", CellKind.PersonNumber) { Titles = ["经营者证件号码", "证件号码"] };
    private static readonly SheetColumn Founded = new("foundedOn", "成立日期", CellKind.Day, Required: true) { Titles = ["注册日期"] };
    private static readonly SheetColumn State = new("state", "登记状态", Required: true) { Titles = ["经营状态", "状态"] };
    private static readonly SheetColumn Address = new("address", "住所") { Titles = ["经营场所", "地址"] };
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [Credit];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
        [RegisterKey.Paper(CreditKind, row.Text(Credit)), RegisterKey.Person(row.Text(OperatorId))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(LicenceQuestion question) =>
        RegisterKey.Paper(CreditKind, question.CreditCode) is { IsUsable: true } code ? [code] : [RegisterKey.Person(question.Operator.Number)];

    /// <summary>The business asked for; of a person's several the oldest one in operation.</summary>
    public override LicenceAnswer? Cut(LicenceQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var row = rows.OrderByDescending(IsActive).ThenBy(one => one.Day(Founded)).First();
        return new LicenceAnswer(
            row.Text(Credit), row.Text(Name), row.Text(OperatorName), row.Text(OperatorId), row.Day(Founded)!.Value,
            IsActive(row), row.Text(State), row.Text(Address), row.Text(Community));
    }

    private static bool IsActive(SheetRow row) => Active.Contains(Codes.Normalise(row.Text(State)));
}

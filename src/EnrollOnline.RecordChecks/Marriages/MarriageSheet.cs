using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>The register of marriages' file: a row for each registration as it stands now.</summary>
public sealed class MarriageSheet() : RegisterSheet<MarriageQuestion, MarriageAnswer>(
    RecordSource.Marriage, [Certificate, HusbandName, HusbandId, WifeName, WifeId, Registered, State])
{
    private static readonly SheetColumn Certificate = new("certificateNumber", "结婚证字号", Required: true) { Titles = ["证件字号", "证号"] };
    private static readonly SheetColumn HusbandName = new("husbandName", "男方姓名", Required: true);
    private static readonly SheetColumn HusbandId = new("husbandIdNumber", "男方证件号码", CellKind.PersonNumber, Required: true) { Titles = ["男方身份证号"] };
    private static readonly SheetColumn WifeName = new("wifeName", "女方姓名", Required: true);
    private static readonly SheetColumn WifeId = new("wifeIdNumber", "女方证件号码", CellKind.PersonNumber, Required: true) { Titles = ["女方身份证号"] };
    private static readonly SheetColumn Registered = new("registeredOn", "登记日期", CellKind.Day, Required: true) { Titles = ["登记时间"] };

    private static readonly SheetColumn State = new("state", "婚姻状态", CellKind.Code, Required: true)
    {
        Titles = ["婚姻状况", "状态"],
        Values = new Dictionary<string, string>
        {
            ["已婚"] = nameof(MarriageState.Married),
            ["有效"] = nameof(MarriageState.Married),
            ["离婚"] = nameof(MarriageState.Divorced),
            ["离异"] = nameof(MarriageState.Divorced),
            ["丧偶"] = nameof(MarriageState.Widowed),
        },
    };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [Certificate];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
        [RegisterKey.Person(row.Text(HusbandId)), RegisterKey.Person(row.Text(WifeId))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(MarriageQuestion question) => [RegisterKey.Person(question.Guardian.Number)];

    /// <summary>The last marriage of the two, else the guardian's last.</summary>
    public override MarriageAnswer? Cut(MarriageQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var latest = rows.OrderByDescending(row => row.Day(Registered)).ToList();
        var row = latest.Find(one => question.Spouse.Holds(one.Text(HusbandId)) || question.Spouse.Holds(one.Text(WifeId))) ?? latest[0];
        return new MarriageAnswer(
            row.Text(Certificate), row.Text(HusbandName), row.Text(HusbandId), row.Text(WifeName), row.Text(WifeId),
            row.Day(Registered)!.Value, row.Code<MarriageState>(State)!.Value);
    }
}

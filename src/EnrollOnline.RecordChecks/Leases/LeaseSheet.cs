using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>The housing department's file: a row for each tenant; rows of one filing number make a lease.</summary>
public sealed class LeaseSheet() : RegisterSheet<LeaseQuestion, LeaseAnswer>(
    RecordSource.Lease, [Filing, Form, TenantName, TenantId, Location, Community, Filed, Starts, Ends])
{
    private const string FilingKind = "filing";

    private static readonly SheetColumn Filing = new("filingNumber", "备案号", Required: true) { Titles = ["租赁备案号", "合同编号", "公租房合同号"] };

    private static readonly SheetColumn Form = new("form", "租赁类型", CellKind.Code, Required: true)
    {
        Titles = ["房屋类型"],
        Values = new Dictionary<string, string>
        {
            ["市场租赁"] = nameof(LeaseForm.Market),
            ["租赁备案"] = nameof(LeaseForm.Market),
            ["公租房"] = nameof(LeaseForm.PublicRental),
            ["公共租赁住房"] = nameof(LeaseForm.PublicRental),
            ["廉租房"] = nameof(LeaseForm.PublicRental),
        },
    };

    private static readonly SheetColumn TenantName = new("tenantName", "承租人", Required: true) { Titles = ["承租人姓名", "姓名"] };
    private static readonly SheetColumn TenantId = new("tenantIdNumber", "承租人证件号码", CellKind.PersonNumber, Required: true) { Titles = ["证件号码", "身份证号"] };
    private static readonly SheetColumn Location = new("location", "房屋坐落", Required: true) { Titles = ["坐落", "地址"] };
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };
    private static readonly SheetColumn Filed = new("filedOn", "备案日期", CellKind.Day, Required: true) { Titles = ["签订日期"] };
    private static readonly SheetColumn Starts = new("startsOn", "起租日期", CellKind.Day, Required: true) { Titles = ["起始日期"] };
    private static readonly SheetColumn Ends = new("endsOn", "止租日期", CellKind.Day, Required: true) { Titles = ["截止日期", "到期日期"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [Filing, TenantId];

    /// <inheritdoc/>
    public override string? SharedKey => FilingKind;

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
        [RegisterKey.Paper(FilingKind, row.Text(Filing)), RegisterKey.Person(row.Text(TenantId))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(LeaseQuestion question) =>
        RegisterKey.Paper(FilingKind, question.FilingNumber) is { IsUsable: true } filing ? [filing] : [RegisterKey.Person(question.Tenant.Number)];

    /// <summary>One lease with all its tenants; of a person's several the one that ends last.</summary>
    public override LeaseAnswer? Cut(LeaseQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var lease = rows.GroupBy(row => Codes.Normalise(row.Text(Filing)), StringComparer.Ordinal)
            .MaxBy(filing => filing.Max(row => row.Day(Ends)))!
            .ToList();
        var first = lease[0];
        return new LeaseAnswer(
            first.Text(Filing), first.Code<LeaseForm>(Form)!.Value,
            [.. lease.Select(row => new LeaseTenant(row.Text(TenantName), row.Text(TenantId)))],
            first.Text(Location), first.Text(Community), first.Day(Filed)!.Value, first.Day(Starts)!.Value, first.Day(Ends)!.Value);
    }
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.Properties;

/// <summary>The property register's file: a row for each owner; rows of one certificate number make a property.</summary>
public sealed class PropertySheet() : RegisterSheet<PropertyQuestion, PropertyAnswer>(
    RecordSource.Property, [Certificate, Unit, OwnerName, OwnerId, Share, Location, Community, Use, Nature, Registered])
{
    private const string CertificateKind = "certificate";
    private const string UnitKind = "unit";

    private static readonly SheetColumn Certificate = new("certificateNumber", "不动产权证号", Required: true) { Titles = ["权证号", "证号"] };
    private static readonly SheetColumn Unit = new("unitNumber", "不动产单元号");
    private static readonly SheetColumn OwnerName = new("ownerName", "权利人", Required: true) { Titles = ["权利人姓名", "姓名"] };
    private static readonly SheetColumn OwnerId = new("ownerIdNumber", "权利人证件号码", CellKind.PersonNumber, Required: true) { Titles = ["证件号码", "身份证号"] };
    private static readonly SheetColumn Share = new("sharePercent", "份额", CellKind.Number) { Titles = ["权利比例"], Least = 0, Most = 100 };
    private static readonly SheetColumn Location = new("location", "坐落", Required: true);
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };
    private static readonly SheetColumn Use = new("use", "用途", Required: true) { Titles = ["规划用途"] };
    private static readonly SheetColumn Nature = new("nature", "房屋性质") { Titles = ["权利性质"] };
    private static readonly SheetColumn Registered = new("registeredOn", "登记日期", CellKind.Day, Required: true) { Titles = ["登记时间"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [Certificate, OwnerId];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
        [RegisterKey.Paper(CertificateKind, row.Text(Certificate)), RegisterKey.Paper(UnitKind, row.Text(Unit))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(PropertyQuestion question) =>
        RegisterKey.Paper(CertificateKind, question.CertificateNumber) is { IsUsable: true } certificate
            ? [certificate]
            : [RegisterKey.Paper(UnitKind, question.UnitNumber)];

    /// <summary>One property with all its owners: the comparison needs them, and masks those whom the family did not name. A
    /// unit number may lead to several certificates; the one registered last is in force.</summary>
    public override PropertyAnswer? Cut(PropertyQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var property = rows.GroupBy(row => Codes.Normalise(row.Text(Certificate)), StringComparer.Ordinal)
            .MaxBy(certificate => certificate.Max(row => row.Day(Registered)))!
            .ToList();
        var first = property[0];
        return new PropertyAnswer(
            first.Text(Certificate), first.Text(Unit), [.. property.Select(row => Owner(row, property.Count))],
            first.Text(Location), first.Text(Community), first.Text(Use), first.Day(Registered)!.Value)
        {
            Nature = first.Text(Nature),
        };
    }

    // An empty share is that of a sole owner, or joint ownership without shares.
    private static PropertyOwner Owner(SheetRow row, int owners) =>
        new(row.Text(OwnerName), row.Text(OwnerId), row.Number(Share) ?? (owners == 1 ? 100 : 0));
}

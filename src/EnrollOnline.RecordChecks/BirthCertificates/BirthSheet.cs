using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>The register of births' file: a row for each certificate.</summary>
public sealed class BirthSheet() : RegisterSheet<BirthQuestion, BirthAnswer>(
    RecordSource.BirthCertificate, [Certificate, Child, Born, MotherName, MotherId, FatherName, FatherId])
{
    private const string CertificateKind = "birth-certificate";

    private static readonly SheetColumn Certificate = new("certificateNumber", "出生医学证明编号", Required: true) { Titles = ["出生证编号", "证件编号"] };
    private static readonly SheetColumn Child = new("childName", "新生儿姓名", Required: true) { Titles = ["子女姓名", "姓名"] };
    private static readonly SheetColumn Born = new("birthDate", "出生日期", CellKind.Day, Required: true) { Titles = ["出生时间"] };
    private static readonly SheetColumn MotherName = new("motherName", "母亲姓名");
    private static readonly SheetColumn MotherId = new("motherIdNumber", "母亲证件号码", CellKind.PersonNumber) { Titles = ["母亲身份证号"] };
    private static readonly SheetColumn FatherName = new("fatherName", "父亲姓名");
    private static readonly SheetColumn FatherId = new("fatherIdNumber", "父亲证件号码", CellKind.PersonNumber) { Titles = ["父亲身份证号"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [Certificate];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
    [
        RegisterKey.Paper(CertificateKind, row.Text(Certificate)), RegisterKey.Person(row.Text(MotherId)), RegisterKey.Person(row.Text(FatherId)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(BirthQuestion question) =>
        RegisterKey.Paper(CertificateKind, question.CertificateNumber) is { IsUsable: true } certificate
            ? [certificate]
            : [RegisterKey.Person(question.Guardian.Number)];

    /// <summary>The certificate asked for; of a parent's children the one born on that day, of twins the one of that name.</summary>
    public override BirthAnswer? Cut(BirthQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var byNumber = Codes.Normalise(question.CertificateNumber).Length > 0;
        var row = rows.Where(one => byNumber || one.Day(Born) == question.BirthDate)
            .OrderByDescending(one => one.Text(Child) == question.Child.Name).FirstOrDefault();
        return row is null ? null : new BirthAnswer(
            row.Text(Certificate), row.Text(Child), row.Day(Born)!.Value,
            row.Text(MotherName), row.Text(MotherId), row.Text(FatherName), row.Text(FatherId));
    }
}

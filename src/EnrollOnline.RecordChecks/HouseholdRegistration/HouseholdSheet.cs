using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Names;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>The household register's file: a row for each person, rows of one book number make a book.</summary>
public sealed class HouseholdSheet() : RegisterSheet<HouseholdQuestion, HouseholdAnswer>(
    RecordSource.HouseholdRegistration,
    [Name, IdNumber, BookNumber, Relation, Householder, HouseholderId, Address, Community, Entry, Collective])
{
    private const string Book = "book";

    private static readonly SheetColumn Name = new("name", "姓名", Required: true);
    private static readonly SheetColumn IdNumber = new("idNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "身份证号码"] };
    private static readonly SheetColumn BookNumber = new("bookNumber", "户号", Required: true);
    private static readonly SheetColumn Relation = new("relationToHouseholder", "与户主关系", Required: true);
    private static readonly SheetColumn Householder = new("householderName", "户主姓名", Required: true) { Titles = ["户主"] };
    private static readonly SheetColumn HouseholderId = new("householderIdNumber", "户主公民身份号码", CellKind.PersonNumber) { Titles = ["户主身份证号"] };
    private static readonly SheetColumn Address = new("address", "户籍地址", Required: true) { Titles = ["住址", "户口所在地"] };
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };
    private static readonly SheetColumn Entry = new("entryDate", "迁入日期", CellKind.Day, Required: true) { Titles = ["迁入时间"] };
    private static readonly SheetColumn Collective = new("collective", "集体户", CellKind.YesNo) { Titles = ["是否集体户"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber];

    /// <inheritdoc/>
    public override string SharedKey => Book;

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) =>
        [RegisterKey.Person(row.Text(IdNumber)), RegisterKey.Paper(Book, row.Text(BookNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(HouseholdQuestion question) => [RegisterKey.Person(question.Child.Number)];

    /// <summary>The child's row, and of the rest of its book the guardian whom the question names.</summary>
    public override HouseholdAnswer? Cut(HouseholdQuestion question, IReadOnlyList<SheetRow> rows) =>
        rows.FirstOrDefault(row => question.Child.Holds(row.Text(IdNumber))) is not { } child ? null
        : new HouseholdAnswer(
            child.Text(Name), child.Text(IdNumber), child.Text(BookNumber), child.Text(Householder), child.Text(Relation),
            child.Text(Address), child.Text(Community), child.Day(Entry)!.Value, child.Yes(Collective) == true,
            [.. rows.Where(row => row != child && IsGuardian(question, row)).Select(Member)])
        {
            HouseholderIdNumber = child.Text(HouseholderId),
        };

    private static bool IsGuardian(HouseholdQuestion question, SheetRow row) => question.Guardian is { } guardian
        && (guardian.Number is null
            ? NameComparison.Compare(guardian.Name, row.Text(Name)) == NameOutcome.Same
            : guardian.Holds(row.Text(IdNumber)));

    private static HouseholdMember Member(SheetRow row) => new(row.Text(Name), row.Text(IdNumber), row.Text(Relation));
}

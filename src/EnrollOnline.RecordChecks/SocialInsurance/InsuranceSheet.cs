using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>The social insurance register's file: one row or more for each insured person, with the months of each.</summary>
public sealed class InsuranceSheet() : RegisterSheet<InsuranceQuestion, InsuranceAnswer>(
    RecordSource.SocialInsurance, [Name, IdNumber, Employer, Paid, BackPaid])
{
    private static readonly SheetColumn Name = new("insuredName", "姓名", Required: true) { Titles = ["参保人姓名"] };
    private static readonly SheetColumn IdNumber = new("insuredIdNumber", "公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["身份证号", "证件号码"] };
    private static readonly SheetColumn Employer = new("employer", "单位名称") { Titles = ["参保单位"] };
    private static readonly SheetColumn Paid = new("monthsPaid", "缴费月份", CellKind.Months) { Titles = ["正常缴费月份"] };
    private static readonly SheetColumn BackPaid = new("monthsBackPaid", "补缴月份", CellKind.Months);

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, Employer, Paid, BackPaid];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(InsuranceQuestion question) => [RegisterKey.Person(question.Insured.Number)];

    /// <summary>The months asked for, of all the person's rows; name and employer are those of the row with the last month.</summary>
    public override InsuranceAnswer? Cut(InsuranceQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var own = rows.Where(row => question.Insured.Holds(row.Text(IdNumber))).ToList();
        if (own.MaxBy(row => row.Months(Paid).Concat(row.Months(BackPaid)).LastOrDefault()) is not { } last)
        {
            return null;
        }

        var paid = Asked(question, own, Paid);
        return new InsuranceAnswer(
            last.Text(Name), last.Text(IdNumber), last.Text(Employer), paid, [.. Asked(question, own, BackPaid).Except(paid)]);
    }

    private static List<YearMonth> Asked(InsuranceQuestion question, List<SheetRow> rows, SheetColumn column) =>
    [
        .. rows.SelectMany(row => row.Months(column)).Select(YearMonth.Of).Distinct().Order()
            .Where(month => month.CompareTo(question.From) >= 0 && month.CompareTo(question.To) <= 0),
    ];
}

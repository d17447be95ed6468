using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>The register of residence permits: a row for each period of holding; rows of one holder and number make a permit.</summary>
public sealed class PermitSheet() : RegisterSheet<PermitQuestion, PermitAnswer>(
    RecordSource.ResidencePermit, [Number, Name, IdNumber, Address, Community, Since, Until, Continuous])
{
    private static readonly SheetColumn Number = new("permitNumber", "居住证号", Required: true) { Titles = ["居住证编号"] };
    private static readonly SheetColumn Name = new("holderName", "持证人姓名", Required: true) { Titles = ["姓名"] };
    private static readonly SheetColumn IdNumber = new("holderIdNumber", "持证人公民身份号码", CellKind.PersonNumber, Required: true) { Titles = ["公民身份号码", "身份证号"] };
    private static readonly SheetColumn Address = new("address", "居住地址", Required: true) { Titles = ["现住址"] };
    private static readonly SheetColumn Community = new("communityCode", "社区代码") { Titles = ["居委会代码", "村居代码"] };
    private static readonly SheetColumn Since = new("heldSince", "起始日期", CellKind.Day, Required: true) { Titles = ["首次签发日期", "签发日期"] };
    private static readonly SheetColumn Until = new("validUntil", "有效期至", CellKind.Day, Required: true) { Titles = ["截止日期"] };
    private static readonly SheetColumn Continuous = new("continuous", "是否连续", CellKind.YesNo) { Titles = ["连续"] };

    /// <inheritdoc/>
    public override IReadOnlyList<SheetColumn> Identity => [IdNumber, Number, Since];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysOf(SheetRow row) => [RegisterKey.Person(row.Text(IdNumber))];

    /// <inheritdoc/>
    public override IEnumerable<RegisterKey> KeysFor(PermitQuestion question) => [RegisterKey.Person(question.Holder.Number)];

    /// <summary>The holder's last permit. Where its row does not tell whether it was held without a gap, the periods do.</summary>
    public override PermitAnswer? Cut(PermitQuestion question, IReadOnlyList<SheetRow> rows)
    {
        var held = rows.Where(row => question.Holder.Holds(row.Text(IdNumber))).OrderBy(row => row.Day(Since)).ToList();
        if (held is not [.., var last])
        {
            return null;
        }

        var periods = held.Select(row => new PermitPeriod(row.Day(Since)!.Value, row.Day(Until)!.Value)).ToList();
        var told = held.Select(row => row.Yes(Continuous)).ToList();
        var continuous = told.TrueForAll(yes => yes is null) ? Unbroken(periods) : !told.Contains(false) && Unbroken(periods);
        return new PermitAnswer(
            last.Text(Number), last.Text(Name), last.Text(IdNumber), last.Text(Address), last.Text(Community),
            continuous ? periods[0].From : periods[^1].From, periods.Max(period => period.To), continuous)
        {
            Periods = periods.Count == 1 ? [] : periods,
        };
    }

    private static bool Unbroken(List<PermitPeriod> periods)
    {
        var to = periods[0].To;
        foreach (var period in periods.Skip(1))
        {
            if (period.From > to.AddDays(1))
            {
                return false;
            }

            to = period.To > to ? period.To : to;
        }

        return true;
    }
}

using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on residence permits and work ask.</summary>
internal static class WorkWords
{
    public static Wording Contract { get; } =
        new("父母一方（监护人）有劳动合同。", "A guardian has a labour contract.");

    public static Wording PermitHeld(PermitHeldForMonths it)
    {
        var (months, since) = (Phrase.Months(it.Months), it.AsOf.AddMonths(-it.Months));
        var gap = it.GapDaysAllowed == 0
            ? new Wording("，中间不能断", ", without a gap")
            : new($"，中间断开合计不超过{it.GapDaysAllowed}天的也算连续", $", gaps of {it.GapDaysAllowed} days in all being overlooked");
        return new(
            $"有本县（市、区）的居住证，到{SpokenDate.Zh(it.AsOf)}已持有满{months.Zh}，也就是最晚{SpokenDate.Zh(since)}（含当天）领证{gap.Zh}；{SpokenDate.Zh(it.AsOf)}当天还有效。",
            $"A residence permit of the county, held for {months.En} on {SpokenDate.En(it.AsOf)}, so since {SpokenDate.En(since)} at the latest{gap.En}, and valid on {SpokenDate.En(it.AsOf)}.");
    }

    public static Wording PermitValid(PermitValidOn it) => new(
        $"有本县（市、区）的居住证，{SpokenDate.Zh(it.On)}当天有效。",
        $"A residence permit of the county, valid on {SpokenDate.En(it.On)}.");

    public static Wording Consecutive(InsuranceConsecutiveMonths it)
    {
        var months = Phrase.Months(it.Months);
        var (from, until) = (Phrase.Month(it.Until.Plus(1 - it.Months - it.GapMonthsAllowed)), Phrase.Month(it.Until));
        var back = Phrase.BackPaid(it.BackPaidCounts);
        if (it.GapMonthsAllowed > 0)
        {
            return new(
                $"父母一方（监护人）的社会保险从{from.Zh}到{until.Zh}缴满{months.Zh}，中间合计最多断{it.GapMonthsAllowed}个月；{back.Zh}。",
                $"A guardian's social insurance is paid for {months.En} between {from.En} and {until.En}, where at most {Phrase.Months(it.GapMonthsAllowed).En} may lack; {back.En}.");
        }

        return new(
            $"父母一方（监护人）的社会保险连续缴满{months.Zh}，从{from.Zh}到{until.Zh}一个月都不断；{back.Zh}。",
            $"A guardian's social insurance is paid for {months.En} in a row, each month from {from.En} to {until.En}; {back.En}.");
    }

    public static Wording Within(InsuranceMonthsWithin it)
    {
        var months = Phrase.Months(it.Months);
        var (from, until) = (Phrase.Month(it.From), Phrase.Month(it.Until));
        var back = Phrase.BackPaid(it.BackPaidCounts);
        return new(
            $"父母一方（监护人）从{from.Zh}到{until.Zh}累计缴纳社会保险满{months.Zh}，可以不连续；{back.Zh}。",
            $"A guardian's social insurance is paid for {months.En} in all from {from.En} to {until.En}, in a row or not; {back.En}.");
    }

    public static Wording Flexible(FlexibleWorkForMonths it)
    {
        var (months, since) = (Phrase.Months(it.Months), it.AsOf.AddMonths(-it.Months));
        return new(
            $"父母一方（监护人）办了灵活就业登记，到{SpokenDate.Zh(it.AsOf)}连续满{months.Zh}，也就是最晚{SpokenDate.Zh(since)}（含当天）登记。",
            $"A guardian is registered as flexibly employed for {months.En} without a break on {SpokenDate.En(it.AsOf)}, so since {SpokenDate.En(since)} at the latest.");
    }

    public static Wording Licence(BusinessLicenceForMonths it)
    {
        var months = Phrase.Months(it.Months);
        return new(
            $"父母一方（监护人）有营业执照，到{SpokenDate.Zh(it.AsOf)}成立满{months.Zh}，也就是最晚{SpokenDate.Zh(it.AsOf.AddMonths(-it.Months))}（含当天）成立，并且还在营业。",
            $"A guardian has a business licence, founded {months.En} before {SpokenDate.En(it.AsOf)}, so on {SpokenDate.En(it.AsOf.AddMonths(-it.Months))} at the latest, and in operation.");
    }
}

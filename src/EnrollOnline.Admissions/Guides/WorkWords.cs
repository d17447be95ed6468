using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on residence permits and work ask.</summary>
internal static class WorkWords
{
    public static Wording Contract { get; } =
        new("父母一方（监护人）有劳动合同。", "A guardian has a labour contract.");

    public static Wording PermitHeld(PermitHeldForMonths it)
    {
        var months = Phrase.Months(it.Months);
        return new(
            $"有本县（市、区）的居住证，到{SpokenDate.Zh(it.AsOf)}已连续持有满{months.Zh}，也就是最晚{SpokenDate.Zh(it.AsOf.AddMonths(-it.Months))}（含当天）领证，并且当天还有效。",
            $"A residence permit of the county, held without a gap for {months.En} on {SpokenDate.En(it.AsOf)}, so since {SpokenDate.En(it.AsOf.AddMonths(-it.Months))} at the latest, and valid on that day.");
    }

    public static Wording PermitValid(PermitValidOn it) => new(
        $"有本县（市、区）的居住证，{SpokenDate.Zh(it.On)}当天有效。",
        $"A residence permit of the county, valid on {SpokenDate.En(it.On)}.");

    public static Wording Consecutive(InsuranceConsecutiveMonths it)
    {
        var months = Phrase.Months(it.Months);
        var (from, until) = (Phrase.Month(it.Until.Plus(1 - it.Months)), Phrase.Month(it.Until));
        var back = Phrase.BackPaid(it.BackPaidCounts);
        return new(
            $"父母一方（监护人）的社会保险连续缴满{months.Zh}，从{from.Zh}到{until.Zh}一个月都不断；{back.Zh}。",
            $"A guardian's social insurance is paid for {months.En} in a row, each month from {from.En} to {until.En}; {back.En}.");
    }

    public static Wording Licence(BusinessLicenceForMonths it)
    {
        var months = Phrase.Months(it.Months);
        return new(
            $"父母一方（监护人）有营业执照，到{SpokenDate.Zh(it.AsOf)}成立满{months.Zh}，也就是最晚{SpokenDate.Zh(it.AsOf.AddMonths(-it.Months))}（含当天）成立，并且还在营业。",
            $"A guardian has a business licence, founded {months.En} before {SpokenDate.En(it.AsOf)}, so on {SpokenDate.En(it.AsOf.AddMonths(-it.Months))} at the latest, and in operation.");
    }
}

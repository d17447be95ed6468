namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the small rules: age, class size, public choices, multiples, lottery, co-ordination, confirmation, patience.</summary>
internal sealed class RulesReader(ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    public AgeRule Age(ObjectReader? reader, int year) =>
        Rule(reader, new AgeRule(0, default, ""), r =>
        {
            var rule = new AgeRule(
                r.Whole("years", 1, 20), values.Date(r, "on"), clauses.Named(r), values.OptionalDate(r, "bornFrom"));
            if (rule.On != default && rule.On.Year != year)
            {
                faults.Add(
                    r.Optional("on")!,
                    $"“on”不在{year}年，与“year”矛盾。",
                    $"\"on\" does not lie in {year}, which contradicts \"year\".");
            }
            else if (rule.On != default && rule.BornFrom > rule.On.AddYears(-rule.Years))
            {
                faults.Add(
                    r.Optional("bornFrom")!,
                    $"没有孩子既在“bornFrom”以后出生，又到“on”满{rule.Years}周岁。",
                    $"No child born from \"bornFrom\" on is {rule.Years} years old by \"on\".");
            }

            return rule;
        });

    public ClassSize ClassSize(ObjectReader? reader) =>
        Rule(reader, new ClassSize(0, 0, ""), r =>
        {
            var size = new ClassSize(r.Whole("standard", 1, 200), r.Whole("cap", 1, 200), clauses.Named(r));
            if (size.Standard > size.Cap)
            {
                faults.Add(
                    r.Optional("standard")!,
                    $"标准班额{size.Standard}超过上限{size.Cap}。",
                    $"The standard class of {size.Standard} is over the cap of {size.Cap}.");
            }

            return size;
        });

    public PublicChoiceRule PublicChoices(ObjectReader? reader) =>
        Rule(reader, new PublicChoiceRule(1, ""), r =>
        {
            var rule = new PublicChoiceRule(r.Whole("max", 1, 20), clauses.Named(r), r.OptionalWhole("min", 0, 20) ?? 0);
            if (rule.Min > rule.Max)
            {
                faults.Add(
                    r.Optional("min")!,
                    $"至少填{rule.Min}个学校，超过最多{rule.Max}个。",
                    $"At least {rule.Min} schools are more than the most, {rule.Max}.");
            }

            return rule;
        });

    public MultiplesRule Multiples(ObjectReader? reader) =>
        Rule(reader, new MultiplesRule(default, ""), r =>
            new(values.Word<MultiplesMode>(r, "mode"), clauses.Named(r)));

    public LotteryRule Lottery(ObjectReader? reader) =>
        Rule(reader, new LotteryRule(default, ""), r => new(values.Word<LotteryScope>(r, "scope"), clauses.Named(r)));

    public CoOrdinationRule CoOrdination(ObjectReader? reader) =>
        Rule(reader, new CoOrdinationRule(default, ""), r =>
            new(values.Word<CoOrdinationOrder>(r, "order"), clauses.Named(r)));

    public ConfirmationRule Confirmation(ObjectReader? reader) =>
        Rule(reader, new ConfirmationRule(default, ""), r =>
            new(values.Word<OfferSilence>(r, "silence"), clauses.Named(r)));

    public PatienceRule Patience(ObjectReader? reader) =>
        Rule(reader, new PatienceRule(0, ""), r => new(r.Whole("days", 0, 60), clauses.Named(r)));

    /// <summary>Reads one rule and reports its unknown keys; a missing rule is a place-holder.</summary>
    private static T Rule<T>(ObjectReader? reader, T missing, Func<ObjectReader, T> read)
    {
        if (reader is null)
        {
            return missing;
        }

        var rule = read(reader);
        reader.Done();
        return rule;
    }
}

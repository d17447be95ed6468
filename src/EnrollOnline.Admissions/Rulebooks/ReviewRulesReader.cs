namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the rules of what becomes of an approval afterwards: the re-check and the sample.</summary>
internal sealed class ReviewRulesReader(ClauseTable clauses, ValueReader values)
{
    public RecheckRule? Recheck(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var rule = new RecheckRule(values.Word<TurnedPass>(reader, "turned"), clauses.Named(reader));
        reader.Done();
        return rule;
    }

    public SamplingRule? Sampling(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var rule = new SamplingRule(values.Hundredths(reader, "percent", SamplingRule.All) ?? 0, clauses.Named(reader));
        reader.Done();
        return rule;
    }

    public AppealRule? Appeals(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var rule = new AppealRule(reader.Whole("answerDays", 1, 90), clauses.Named(reader));
        reader.Done();
        return rule;
    }
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the rules of who comes to which seat: siblings, promotion, make-up, and the forecast.</summary>
internal sealed class SeatRulesReader(ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    public SiblingRule? Siblings(ObjectReader? reader, IReadOnlyList<CategoryRule> categories)
    {
        if (reader is null)
        {
            return null;
        }

        var effect = values.Word<SiblingEffect>(reader, "effect");
        var clause = clauses.Named(reader);
        var after = effect == SiblingEffect.AfterCategory || reader.Optional("afterCategory") is not null
            ? reader.Text("afterCategory")
            : null;
        if (after is not null && effect != SiblingEffect.AfterCategory)
        {
            faults.Add(
                reader.Optional("afterCategory")!,
                "“afterCategory”只能和“effect”: “afterCategory”一起写。",
                "\"afterCategory\" goes with the effect \"afterCategory\" only.");
        }
        else if (after is { Length: > 0 } && categories.All(category => category.Code != after))
        {
            faults.Add(
                reader.Optional("afterCategory")!, $"没有类别“{after}”。", $"There is no category \"{after}\".");
        }

        reader.Done();
        return new(effect, after, clause);
    }

    public PromotionRule? Promotion(ObjectReader? reader, Stage stage)
    {
        if (reader is null)
        {
            return null;
        }

        var rule = new PromotionRule(values.Word<PromotionMode>(reader, "mode"), clauses.Named(reader));
        if (rule.Mode != PromotionMode.None && stage == Stage.Primary)
        {
            faults.Add(
                reader.Optional("mode")!,
                "对口升学只用于小学升初中，小学入学不能写。",
                "Promotion leads from primary to junior school; a rulebook of primary school has none.");
        }

        reader.Done();
        return rule;
    }

    public MakeUpRule? MakeUp(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var rule = new MakeUpRule(
            values.Word<MakeUpMode>(reader, "mode"), reader.OptionalWhole("choices", 0, 20) ?? 0,
            reader.Flag("losersOnly"), reader.Flag("refillsDrawnSchools"), clauses.Named(reader));
        if (rule.Mode == MakeUpMode.Round != rule.Choices > 0)
        {
            faults.Add(
                reader.Optional("choices") ?? reader.Spot,
                "补录（“round”）须写“choices”至少为 1，其他方式不写或写 0。",
                "A make-up \"round\" needs \"choices\" of at least 1; the other modes have none.");
        }

        reader.Done();
        return rule;
    }

    public ForecastRule? Forecast(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var before = faults.Count;
        var rule = new ForecastRule(reader.Whole("yellowFrom", 1, 1000), reader.Whole("redFrom", 1, 1000), clauses.Named(reader));
        if (faults.Count == before && rule.YellowFrom >= rule.RedFrom)
        {
            faults.Add(
                reader.Optional("redFrom")!,
                $"红色预警{rule.RedFrom}%须高于黄色预警{rule.YellowFrom}%。",
                $"Red from {rule.RedFrom}% must lie above yellow from {rule.YellowFrom}%.");
        }

        reader.Done();
        return rule;
    }
}

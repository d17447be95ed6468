using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Points for each full month of something. Household, home, lease and permit count when they lie in the county.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Most">The most hundredths that the item gives, or null for no bound.</param>
/// <param name="Each">Hundredths of a point for one month.</param>
/// <param name="Of">What is counted.</param>
/// <param name="AsOf">The last day that counts, itself included; for insurance, its month is the last.</param>
/// <param name="BackPaidCounts">For insurance, whether months paid afterwards count.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
public sealed record PointsPerMonth(
    string Code, Wording Name, string Clause, int? Most, int Each, MonthsOf Of, DateOnly AsOf, bool BackPaidCounts,
    string CountyCode)
    : PointsItem(Code, Name, Clause, Most)
{
    /// <inheritdoc />
    public override PointsLine Count(ChildFacts facts) => Of switch
    {
        MonthsOf.SocialInsurance => Months(facts.SocialInsurance, FactName.SocialInsurance, Insured),
        MonthsOf.ResidencePermit => Months(facts.ResidencePermit, FactName.ResidencePermit, permit =>
            PermitHolding.On(permit, AsOf) is null ? 0 : Here(permit.CommunityCode, PermitHolding.Since(permit, AsOf, 0)!.Value)),
        MonthsOf.Household => Months(facts.Household, FactName.Household, fact => Here(fact.CountyCode, fact.EnteredOn)),
        MonthsOf.Property => Months(facts.Property, FactName.Property, fact => Here(fact.CommunityCode, fact.RegisteredOn)),
        _ => Months(facts.Lease, FactName.Lease, fact => fact.EndsOn < AsOf ? 0 : Here(fact.CommunityCode, fact.FiledOn)),
    };

    private int Insured(InsuranceFact insurance)
    {
        var counted = BackPaidCounts ? insurance.Paid.With(insurance.BackPaid) : insurance.Paid;
        return counted.Count(month => month <= Month.Of(AsOf));
    }

    private int Here(string division, DateOnly since) =>
        division.StartsWith(CountyCode, StringComparison.Ordinal) ? FullMonths.Between(since, AsOf) : 0;

    private PointsLine Months<T>(Fact<T> fact, FactName name, Func<T, int> count)
        where T : class =>
        fact.State == FactState.Unknown
            ? WaitsFor([new(name, fact.Why ?? "", Clause)])
            : For(fact.IsKnown(out var value) ? count(value) : 0);

    private PointsLine For(int months)
    {
        var gives = (int)Math.Min((long)months * Each, Ceiling);
        return Gives(gives, [new(Words(months, gives), Clause)]);
    }

    private Wording Words(int months, int gives) => new(
        $"到{SpokenDate.Zh(AsOf)}满{months}个月，每月{Say(Each)}分{(Most is { } most ? $"，最多{Say(most)}分" : "")}，计{Say(gives)}分。",
        $"{months} full months by {SpokenDate.En(AsOf)}, {Say(Each)} each{(Most is { } bound ? $", at most {Say(bound)}" : "")}: {Say(gives)}.");
}

/// <summary>What points are counted by the month of.</summary>
public enum MonthsOf
{
    /// <summary>Months of social insurance paid, in a row or not.</summary>
    SocialInsurance,

    /// <summary>Full months for which the residence permit that is valid on the day has been held without a gap.</summary>
    ResidencePermit,

    /// <summary>Full months since the entry into the household register.</summary>
    Household,

    /// <summary>Full months since the registration of the home.</summary>
    Property,

    /// <summary>Full months since the filing of the lease that runs on the day.</summary>
    Lease,
}

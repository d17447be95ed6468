using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// The family's home was not used for a seat in the years before (学位锁定: 六年一学位, 五年一户). The lock ends with
/// the years: a seat of 2018 locks a home for six years until 2023 and is free in 2024. Where no home is claimed there
/// is nothing to lock, and a home without a known seat is free.
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Years">How many years one seat locks the home.</param>
/// <param name="SameFamilyExempt">True when brothers and sisters of one family do not lock each other out.</param>
/// <param name="Year">The year of entry.</param>
public sealed record HomeSeatUnused(string Clause, int Years, bool SameFamilyExempt, int Year) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        facts.Property.State == FactState.Absent
            ? Met(Clause, new("没有以自有住房申请，不涉及学位锁定。", "No own home is claimed, so none is locked."))
            : Judge(facts.Property, FactName.Property, Clause, Free, Judge);

    private static Wording Free { get; } =
        new("该住房没有查到已用学位。", "No seat is known that this home was used for.");

    private Verdict Judge(PropertyFact property) =>
        property.LastSeat is not { } seat ? Met(Clause, Free)
        : seat.Year + Years <= Year ? Met(Clause, new(
            $"该住房上次使用学位是{seat.Year}年，已满{Years}年。",
            $"This home was last used for a seat in {seat.Year}, {Years} years ago or more."))
        : SameFamilyExempt && seat.SameFamily ? Met(Clause, new(
            $"该住房{seat.Year}年的学位由同一家庭的孩子使用，不受限制。",
            $"This home's seat of {seat.Year} was used by a child of the same family and does not count."))
        : NotMet(Clause, new(
            $"该住房{seat.Year}年已用过学位，{Years}年内不能再用，{seat.Year + Years}年起可用。",
            $"This home was used for a seat in {seat.Year} and is locked for {Years} years; it is free from {seat.Year + Years}."));
}

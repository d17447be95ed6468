using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Turns what a family states into questions for the registers; only what the rulebook needs is asked.</summary>
public static class ClaimQuestions
{
    /// <summary>The household lies outside the county; its register is not ours to ask.</summary>
    public const string OutOfArea = "out-of-area";

    /// <summary>The questions of one case, in the order in which families meet the registers.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="rulebook">The county's rules.</param>
    public static IReadOnlyList<ClaimQuestion> Of(ApplicationForm form, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            .. Claims(form, rulebook).Select(claim =>
                claim == ClaimedFact.Household ? Household(form)
                : claim == ClaimedFact.Property ? new ClaimQuestion(claim, Property(form.Home!), null)
                : claim == ClaimedFact.Permit ? new ClaimQuestion(claim, Permit(form, rulebook), null)
                : claim == ClaimedFact.Insurance ? new ClaimQuestion(claim, Insurance(form, rulebook), null)
                : new ClaimQuestion(claim, null, NotComparableReason.NotConnected)),
        ];
    }

    /// <summary>What the family claims, as far as the rulebook needs it.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="rulebook">The county's rules.</param>
    public static IReadOnlyList<ClaimedFact> Claims(ApplicationForm form, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(form);
        var migrant = form.Household is { InCounty: false };
        var work = migrant && RulebookNeeds.Work(rulebook) ? form.Work?.Kind : null;
        return
        [
            ClaimedFact.Household,
            .. !migrant && form.Home is { Kind: not HomeKind.None } ? [ClaimedFact.Property] : Array.Empty<ClaimedFact>(),
            .. migrant && form.Permit is not null ? [ClaimedFact.Permit] : Array.Empty<ClaimedFact>(),
            .. work == WorkKind.Insured ? [ClaimedFact.Insurance] : Array.Empty<ClaimedFact>(),
            .. work == WorkKind.Licence ? [ClaimedFact.Licence] : Array.Empty<ClaimedFact>(),
        ];
    }

    private static ClaimQuestion Household(ApplicationForm form) =>
        form.Household is { InCounty: true } book
            ? new(ClaimedFact.Household, new HouseholdQuestion(
                Person(form.Child!.Name, form.Child.IdNumber), Person(form.Guardian!.Name, form.Guardian.IdNumber),
                BookNumber: book.BookNumber, Address: book.Address, CommunityCode: book.CommunityCode), null)
            : new(ClaimedFact.Household, null, OutOfArea);

    private static PropertyQuestion Property(HomePart home) => new(
        [.. home.Owners.Select(owner => Person(owner.Name, owner.IdNumber))],
        home.Kind == HomeKind.Unregistered ? null : home.CertificateNumber,
        Location: home.Address, CommunityCode: home.CommunityCode);

    private static PermitQuestion Permit(ApplicationForm form, Rulebook rulebook) => new(
        Person(form.Guardian!.Name, form.Guardian.IdNumber), form.Permit!.Number, PermitDay(rulebook),
        form.Permit.Address, form.Permit.CommunityCode);

    private static InsuranceQuestion Insurance(ApplicationForm form, Rulebook rulebook)
    {
        var rule = Leaves(rulebook).OfType<InsuranceConsecutiveMonths>().MaxBy(clause => clause.Months);
        var (last, months) = rule is null ? (Month.Of(rulebook.Age.On), 12) : (rule.Until, rule.Months);
        var first = last.Plus(1 - months);
        return new InsuranceQuestion(
            Person(form.Guardian!.Name, form.Guardian.IdNumber), new YearMonth(first.Year, first.Number),
            new YearMonth(last.Year, last.Number), form.Work!.Employer);
    }

    private static DateOnly? PermitDay(Rulebook rulebook) => Leaves(rulebook)
        .Select(clause => clause switch
        {
            PermitHeldForMonths held => held.AsOf,
            PermitValidOn valid => valid.On,
            _ => (DateOnly?)null,
        }).Max();

    private static IEnumerable<Evidence> Leaves(Rulebook rulebook) =>
        rulebook.Categories.SelectMany(category => Leaves(category.Evidence));

    private static IEnumerable<Evidence> Leaves(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        _ => [evidence],
    };

    private static PersonAsked Person(string name, string idNumber) =>
        new(name, ResidentIdNumber.TryParse(idNumber, DateOnly.MaxValue, out var id) == IdNumberProblem.None ? id : null);
}

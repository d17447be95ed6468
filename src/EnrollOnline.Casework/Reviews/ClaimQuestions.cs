using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Turns what a family states into questions for the registers; only what the rulebook needs is asked.</summary>
public static class ClaimQuestions
{
    /// <summary>The household lies outside the county; its register is not ours to ask.</summary>
    public const string OutOfArea = "out-of-area";

    private static readonly Dictionary<string, Finding> _nothingYet = [];

    /// <summary>The questions of one case, in the order in which families meet the registers.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="registers">The county's registers; one that is not connected gives a claim without a question.</param>
    /// <param name="findings">What is known already, by the claim's code: a household record without the guardian asks for the
    /// birth certificate, so that after the answers of a round there may be a question more. Null for nothing.</param>
    /// <param name="without">Codes of claims that are not asked about; null for none.</param>
    public static IReadOnlyList<ClaimQuestion> Of(
        ApplicationForm form, Rulebook rulebook, CountyRegisters registers, IReadOnlyDictionary<string, Finding>? findings = null,
        IReadOnlySet<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(registers);
        var asked = new AskedOf(form, rulebook);
        return
        [
            .. Claims(form, rulebook, registers, findings).Where(claim => without?.Contains(claim.Code) != true).Select(claim => new ClaimQuestion(
                claim, asked.About(claim),
                claim == ClaimedFact.Household && form.Household is not { InCounty: true } ? OutOfArea
                : registers.Asks(claim.Source) ? null
                : NotComparableReason.NotConnected)),
        ];
    }

    /// <summary>What the family claims, as far as the rulebook needs it.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="registers">The county's registers. Kinship is claimed only of a register that is connected: without one it
    /// rests on the family's declaration and is not open.</param>
    /// <param name="findings">What is known already, by the claim's code; null for nothing.</param>
    public static IReadOnlyList<ClaimedFact> Claims(
        ApplicationForm form, Rulebook rulebook, CountyRegisters registers, IReadOnlyDictionary<string, Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(registers);
        var migrant = form.Household is { InCounty: false };
        var needs = RulebookNeeds.Of(rulebook, migrant);
        return [.. ClaimedFact.All.Where(claim =>
            claim == ClaimedFact.Household
            || (claim.Name is { } name ? needs.Contains(name) || Beside(claim, needs) : registers.Asks(claim.Source))
            && Stated(claim, form, findings ?? _nothingYet))];
    }

    // Insurance proves the labour contract that some rulebooks ask for instead.
    private static bool Beside(ClaimedFact claim, IReadOnlySet<FactName> needs) => claim.Proves.Any(needs.Contains);

    private static bool Stated(ClaimedFact claim, ApplicationForm form, IReadOnlyDictionary<string, Finding> findings) => claim.Code switch
    {
        "birth" => Kinship.BirthMatters(form, findings),
        "marriage" => Kinship.SpouseOf(form) is not null,
        "property" => form.Home is { Kind: not HomeKind.None },
        "lease" => form.Lease is not null,
        "residence-registration" => form.Residing is not null,
        "permit" => form.Permit is not null,
        "insurance" => form.Work is { Kind: WorkKind.Insured },
        "flexible-work" => form.Work is { Kind: WorkKind.Flexible },
        "licence" => form.Work is { Kind: WorkKind.Licence },
        "sibling" => form.Sibling is not null,
        "previous-school" => form.PreviousSchool is not null,
        "preference" => form.Preference is not null,
        _ => form.Disability is not null,
    };
}

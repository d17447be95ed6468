using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Rules;

/// <summary>What a rulebook needs to know of a family, read from its evidence trees.</summary>
public static class RulebookNeeds
{
    /// <summary>True when some category rests on social insurance, a labour contract or a business licence.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static bool Work(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return rulebook.Categories.Any(category => RestsOnWork(category.Evidence));
    }

    private static bool RestsOnWork(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.Any(RestsOnWork),
        AnyOf any => any.Parts.Any(RestsOnWork),
        InsuranceConsecutiveMonths or LabourContractHeld or BusinessLicenceForMonths => true,
        _ => false,
    };
}

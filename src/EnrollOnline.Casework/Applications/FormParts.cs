using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Applications;

/// <summary>The parts of a form, in the order the pages ask for them.</summary>
public static class FormParts
{
    /// <summary>The child.</summary>
    public const string Child = "Child";

    /// <summary>The guardian who applies.</summary>
    public const string Guardian = "Guardian";

    /// <summary>Household registration.</summary>
    public const string Household = "Household";

    /// <summary>The home.</summary>
    public const string Home = "Home";

    /// <summary>Residence permit.</summary>
    public const string Permit = "Permit";

    /// <summary>Insured work, flexible employment or business licence.</summary>
    public const string Work = "Work";

    /// <summary>The leased dwelling.</summary>
    public const string Lease = "Lease";

    /// <summary>Residing apart from the household.</summary>
    public const string Residing = "Residing";

    /// <summary>An elder brother or sister.</summary>
    public const string Sibling = "Sibling";

    /// <summary>The school that the child leaves.</summary>
    public const string PreviousSchool = "PreviousSchool";

    /// <summary>A preference group.</summary>
    public const string Preference = "Preference";

    /// <summary>A certificate of disability: never needed, stated by families that want the quiet path.</summary>
    public const string Disability = "Disability";

    /// <summary>Schools.</summary>
    public const string Choices = "Choices";

    /// <summary>The declaration.</summary>
    public const string Declaration = "Declaration";

    /// <summary>The parts this family must fill in, by what it stated so far: nothing the rulebook does not need.</summary>
    /// <param name="form">What has been stated.</param>
    /// <param name="rulebook">The county's rules.</param>
    public static IReadOnlyList<string> Needed(ApplicationForm form, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(form);
        var migrant = form.Household is { InCounty: false };
        var needs = RulebookNeeds.Of(rulebook, migrant);
        var home = !migrant || needs.Contains(FactName.Property);
        return
        [
            Child, Guardian, Household,
            .. migrant ? [Permit] : Array.Empty<string>(),
            .. home ? [Home] : Array.Empty<string>(),
            // A family with a home of its own is placed by it; who has none is asked for a lease.
            .. needs.Contains(FactName.Lease) && (!home || form.Home is { Kind: HomeKind.None }) ? [Lease] : Array.Empty<string>(),
            .. Part(FactName.ResidenceRegistration, Residing),
            .. RulebookNeeds.Work(rulebook, migrant) ? [Work] : Array.Empty<string>(),
            .. Part(FactName.Sibling, Sibling),
            .. Part(FactName.PreviousSchool, PreviousSchool),
            .. Part(FactName.Preference, Preference),
            Choices, Declaration,
        ];

        string[] Part(FactName fact, string part) => needs.Contains(fact) ? [part] : [];
    }

    /// <summary>The parts of which a family may say that it has nothing of the kind, and which are then done.</summary>
    public static IReadOnlyList<string> MayBeWithout { get; } = [Lease, Residing, Sibling, PreviousSchool, Preference];

    /// <summary>
    /// The community the family lives in, from which its zone follows: home, else lease, else residence apart, else permit,
    /// else household.
    /// </summary>
    /// <param name="form">What has been stated.</param>
    /// <returns>Twelve-digit code, or null while it is not stated.</returns>
    public static string? LivingCommunity(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Home is { Kind: not HomeKind.None } home ? home.CommunityCode
            : (form.Lease?.CommunityCode ?? form.Residing?.CommunityCode) is { Length: > 0 } rented ? rented
            : form.Household is { InCounty: false } ? form.Permit?.CommunityCode
            : form.Household?.CommunityCode;
    }
}

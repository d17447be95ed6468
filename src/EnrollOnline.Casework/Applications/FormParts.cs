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

    /// <summary>Insured work or business licence.</summary>
    public const string Work = "Work";

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
        return
        [
            Child, Guardian, Household,
            .. migrant ? [Permit] : new[] { Home },
            .. migrant && RulebookNeeds.Work(rulebook) ? [Work] : Array.Empty<string>(),
            Choices, Declaration,
        ];
    }

    /// <summary>The community the family lives in, from which its zone follows: home, else permit, else household.</summary>
    /// <param name="form">What has been stated.</param>
    /// <returns>Twelve-digit code, or null while it is not stated.</returns>
    public static string? LivingCommunity(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Household is { InCounty: false } ? form.Permit?.CommunityCode
            : form.Home is { Kind: not HomeKind.None } home ? home.CommunityCode
            : form.Household?.CommunityCode;
    }
}

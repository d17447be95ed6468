using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>What a form is checked against: the rulebook, the schools and communities of the season, and the day.</summary>
/// <param name="Rulebook">The county's rules of the year.</param>
/// <param name="PrivateSchools">Codes of private schools that can be chosen.</param>
/// <param name="ZoneOf">Schools by community; an unknown community is not there.</param>
/// <param name="Today">The day in Shanghai.</param>
public sealed record FormFrame(
    Rulebook Rulebook, IReadOnlySet<string> PrivateSchools, IReadOnlyDictionary<string, IReadOnlyList<string>> ZoneOf, DateOnly Today);

/// <summary>Says what a form still lacks, part by part; asks nothing that the rulebook does not need.</summary>
public static class FormCheck
{
    private const int Longest = 200;

    /// <summary>Checks a whole form, as it is before it can be handed in.</summary>
    /// <param name="form">What the family stated.</param>
    /// <param name="frame">What it is checked against.</param>
    public static IReadOnlyList<FieldProblem> Check(ApplicationForm form, FormFrame frame)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. FormParts.Needed(form, frame.Rulebook).SelectMany(part => Check(form, part, frame))];
    }

    /// <summary>Checks one part, as its page does.</summary>
    /// <param name="form">What the family stated so far.</param>
    /// <param name="part">Name of the part.</param>
    /// <param name="frame">What it is checked against.</param>
    public static IEnumerable<FieldProblem> Check(ApplicationForm form, string part, FormFrame frame) => part switch
    {
        FormParts.Child => CheckChild(form.Child, frame),
        FormParts.Guardian => CheckGuardian(form, frame),
        FormParts.Household => CheckHousehold(form.Household, frame),
        FormParts.Home => CheckHome(form.Home, frame),
        FormParts.Permit => CheckPermit(form.Permit, frame),
        FormParts.Work => CheckWork(form.Work),
        FormParts.Choices => ChoiceCheck.Check(form, frame),
        FormParts.Declaration => form.Declared ? [] : [new(FormParts.Declaration, "Declared", FormProblem.NotDeclared)],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
    };

    private static IEnumerable<FieldProblem> CheckChild(ChildPart? child, FormFrame frame)
    {
        var person = Person(FormParts.Child, "", child?.Name, child?.IdNumber, frame.Today);
        foreach (var problem in person)
        {
            yield return problem;
        }

        if (ResidentIdNumber.TryParse(child?.IdNumber, frame.Today, out var id) == IdNumberProblem.None
            && !AgeCheck.IsOldEnough(frame.Rulebook.Age, id!.BirthDate))
        {
            yield return new(FormParts.Child, "IdNumber", FormProblem.TooYoung);
        }
    }

    private static IEnumerable<FieldProblem> CheckGuardian(ApplicationForm form, FormFrame frame)
    {
        foreach (var problem in Person(FormParts.Guardian, "", form.Guardian?.Name, form.Guardian?.IdNumber, frame.Today))
        {
            yield return problem;
        }

        if (ResidentIdNumber.TryParse(form.Guardian?.IdNumber, frame.Today, out var guardian) == IdNumberProblem.None
            && ResidentIdNumber.TryParse(form.Child?.IdNumber, frame.Today, out var child) == IdNumberProblem.None
            && guardian!.Equals(child))
        {
            yield return new(FormParts.Guardian, "IdNumber", FormProblem.SamePerson);
        }
    }

    private static IEnumerable<FieldProblem> CheckHousehold(HouseholdPart? household, FormFrame frame) =>
        household is null
            ? [new(FormParts.Household, "InCounty", FormProblem.Missing)]
            : [
                .. RecordNumber(FormParts.Household, "BookNumber", household.BookNumber),
                .. Text(FormParts.Household, "Address", household.Address),
                .. household.InCounty ? Community(FormParts.Household, household.CommunityCode, frame) : [],
            ];

    private static IEnumerable<FieldProblem> CheckHome(HomePart? home, FormFrame frame)
    {
        if (home is null)
        {
            return [new(FormParts.Home, "Kind", FormProblem.Missing)];
        }

        if (home.Kind == HomeKind.None)
        {
            return [];
        }

        var place = Text(FormParts.Home, "Address", home.Address).Concat(Community(FormParts.Home, home.CommunityCode, frame));
        return home.Kind == HomeKind.Unregistered
            ? place
            : [
                .. RecordNumber(FormParts.Home, "CertificateNumber", home.CertificateNumber),
                .. home.Owners.Count == 0 ? [new(FormParts.Home, "Owners[0].Name", FormProblem.Missing)] : Owners(home, frame),
                .. place,
            ];
    }

    private static IEnumerable<FieldProblem> Owners(HomePart home, FormFrame frame) => home.Owners.SelectMany(
        (owner, i) => Person(FormParts.Home, $"Owners[{i}].", owner.Name, owner.IdNumber, frame.Today));

    private static IEnumerable<FieldProblem> CheckPermit(PermitPart? permit, FormFrame frame) =>
    [
        .. RecordNumber(FormParts.Permit, "Number", permit?.Number),
        .. Text(FormParts.Permit, "Address", permit?.Address),
        .. Community(FormParts.Permit, permit?.CommunityCode, frame),
    ];

    private static IEnumerable<FieldProblem> CheckWork(WorkPart? work) => work?.Kind switch
    {
        null => [new(FormParts.Work, "Kind", FormProblem.Missing)],
        WorkKind.Neither => [],
        WorkKind.Licence =>
            [.. Text(FormParts.Work, "Employer", work.Employer), .. RecordNumber(FormParts.Work, "LicenceNumber", work.LicenceNumber)],
        _ => Text(FormParts.Work, "Employer", work.Employer),
    };

    private static IEnumerable<FieldProblem> Person(string part, string prefix, string? name, string? idNumber, DateOnly today)
    {
        foreach (var problem in Text(part, $"{prefix}Name", name))
        {
            yield return problem;
        }

        if (ProblemOf(ResidentIdNumber.TryParse(idNumber, today, out _)) is { } wrong)
        {
            yield return new(part, $"{prefix}IdNumber", wrong);
        }
    }

    private static IEnumerable<FieldProblem> Text(string part, string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [new(part, field, FormProblem.Missing)]
        : text.Length > Longest ? [new(part, field, FormProblem.TooLong)]
        : [];

    private static IEnumerable<FieldProblem> RecordNumber(string part, string field, string? number) =>
        string.IsNullOrWhiteSpace(number) ? [new(part, field, FormProblem.Missing)]
        : number.Length > 60 || !number.Any(char.IsLetterOrDigit) ? [new(part, field, FormProblem.RecordNumberShape)]
        : [];

    private static IEnumerable<FieldProblem> Community(string part, string? code, FormFrame frame) =>
        string.IsNullOrWhiteSpace(code) ? [new(part, "CommunityCode", FormProblem.Missing)]
        : !frame.ZoneOf.ContainsKey(code) ? [new(part, "CommunityCode", FormProblem.UnknownCommunity)]
        : [];

    private static FormProblem? ProblemOf(IdNumberProblem problem) => problem switch
    {
        IdNumberProblem.None => null,
        IdNumberProblem.Missing => FormProblem.Missing,
        IdNumberProblem.CheckDigit => FormProblem.IdNumberCheckDigit,
        IdNumberProblem.BirthDate => FormProblem.IdNumberDate,
        IdNumberProblem.BirthDateInFuture => FormProblem.IdNumberFuture,
        IdNumberProblem.Division => FormProblem.IdNumberDivision,
        _ => FormProblem.IdNumberShape,
    };
}

using System.Text.RegularExpressions;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>What a form is checked against: the rulebook, the schools and communities of the season, and the day.</summary>
/// <param name="Rulebook">The county's rules of the year.</param>
/// <param name="PrivateSchools">Codes of private schools that can be chosen.</param>
/// <param name="ZoneOf">Schools by community; an unknown community is not there.</param>
/// <param name="Today">The day in Shanghai.</param>
public sealed record FormFrame(
    Rulebook Rulebook, IReadOnlySet<string> PrivateSchools, IReadOnlyDictionary<string, IReadOnlyList<string>> ZoneOf, DateOnly Today)
{
    /// <summary>Codes of every school of the season, where an elder sibling may be.</summary>
    public IReadOnlySet<string> Schools { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Codes of the public schools that have boarding seats.</summary>
    public IReadOnlySet<string> BoardingSchools { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Codes of the schools that a child may leave: those that the season's schools take leavers of, or that a clause names.</summary>
    public IReadOnlySet<string> PreviousSchools { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Codes of the registers that the county has connected this year.</summary>
    public IReadOnlySet<string> Connected { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>Says what a form still lacks, part by part; asks nothing that the rulebook does not need.</summary>
public static partial class FormCheck
{
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
        FormParts.Child => PersonCheck.Child(form.Child, frame),
        FormParts.Guardian => PersonCheck.Guardian(form, frame),
        FormParts.Household => CheckHousehold(form, frame),
        FormParts.Home => CheckHome(form.Home, frame),
        FormParts.Permit => CheckPermit(form.Permit, frame),
        FormParts.Work => CheckWork(form.Work),
        FormParts.Lease or FormParts.Residing or FormParts.Sibling or FormParts.PreviousSchool or FormParts.Preference
            or FormParts.Disability => ClaimCheck.Check(form, part, frame),
        FormParts.Choices => ChoiceCheck.Check(form, frame),
        FormParts.Declaration => form.Declared ? [] : [new(FormParts.Declaration, "Declared", FormProblem.NotDeclared)],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
    };

    private static IEnumerable<FieldProblem> CheckHousehold(ApplicationForm form, FormFrame frame) =>
        form.Household is not { } household ? [new(FormParts.Household, "InCounty", FormProblem.Missing)]
        // A child with a passport or a travel permit stands in no household book.
        : household is { InCounty: false } && form.Child is { Document: not IdDocumentKind.ResidentId } ? []
        : [
            .. FieldCheck.RecordNumber(FormParts.Household, "BookNumber", household.BookNumber),
            .. FieldCheck.Text(FormParts.Household, "Address", household.Address),
            .. household.InCounty ? FieldCheck.Community(FormParts.Household, household.CommunityCode, frame) : [],
            .. household.InCounty && form.Child?.BirthCertificate is { Length: > 0 } number && !BirthCertificate().IsMatch(number)
                ? [new FieldProblem(FormParts.Household, "BirthCertificate", FormProblem.RecordNumberShape)]
                : Array.Empty<FieldProblem>(),
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

        var place = FieldCheck.Text(FormParts.Home, "Address", home.Address).Concat(FieldCheck.Community(FormParts.Home, home.CommunityCode, frame));
        return home.Kind == HomeKind.Unregistered
            ? place
            : [
                .. FieldCheck.RecordNumber(FormParts.Home, "CertificateNumber", home.CertificateNumber),
                .. home.Owners.Count == 0 ? [new(FormParts.Home, "Owners[0].Name", FormProblem.Missing)] : Owners(home, frame),
                .. place,
            ];
    }

    private static IEnumerable<FieldProblem> Owners(HomePart home, FormFrame frame) => home.Owners.SelectMany(
        (owner, i) => PersonCheck.Person(FormParts.Home, $"Owners[{i}].", owner.Name, owner.IdNumber, owner.Document, frame.Today));

    private static IEnumerable<FieldProblem> CheckPermit(PermitPart? permit, FormFrame frame) =>
    [
        .. FieldCheck.RecordNumber(FormParts.Permit, "Number", permit?.Number),
        .. FieldCheck.Text(FormParts.Permit, "Address", permit?.Address),
        .. FieldCheck.Community(FormParts.Permit, permit?.CommunityCode, frame),
    ];

    private static IEnumerable<FieldProblem> CheckWork(WorkPart? work) => work?.Kind switch
    {
        null => [new(FormParts.Work, "Kind", FormProblem.Missing)],
        WorkKind.Neither or WorkKind.Flexible => [],
        WorkKind.Licence =>
            [.. FieldCheck.Text(FormParts.Work, "Employer", work.Employer), .. FieldCheck.RecordNumber(FormParts.Work, "LicenceNumber", work.LicenceNumber)],
        _ => FieldCheck.Text(FormParts.Work, "Employer", work.Employer),
    };

    // 出生医学证明编号: a letter for the province's print and nine digits.
    [GeneratedRegex("^[A-Z][0-9]{9}$")]
    private static partial Regex BirthCertificate();
}

using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>What an officer can choose from on one case.</summary>
/// <param name="file">The case.</param>
/// <param name="rulebook">The season's rules.</param>
/// <param name="texts">The texts.</param>
public sealed class CaseChoices(CaseFile file, Rulebook rulebook, Texts texts)
{
    /// <summary>The facts that are still open.</summary>
    public IReadOnlyList<FactName> OpenFacts { get; } =
        file.Verdict is CategoryVerdict.CannotTell open ? [.. open.Missing.Select(fact => fact.Name).Distinct()] : [];

    /// <summary>The open facts in words.</summary>
    public IReadOnlyList<Choice> Facts => [.. OpenFacts.Select(fact => new Choice(fact.ToString(), texts.Of(fact)))];

    /// <summary>Who can head a household.</summary>
    public IReadOnlyList<Choice> Heads => Named<HouseholdHead>("head");

    /// <summary>Kinds of home.</summary>
    public IReadOnlyList<Choice> HomeKinds => Named<PropertyKind>("home-kind");

    /// <summary>Who of a family can own a home.</summary>
    public IReadOnlyList<Choice> HomeOwners => Named<PropertyOwner>("home-owner");

    /// <summary>Whether the county's rules lock homes for some years after a seat.</summary>
    public bool LocksHomes => RulebookNeeds.LastSeats(rulebook);

    /// <summary>The preference groups of the rulebook.</summary>
    public IReadOnlyList<Choice> Groups =>
        [.. rulebook.PreferenceGroups.Select(group => new Choice(group.Code, texts.Say(group.Name)))];

    /// <summary>Whether papers of an open fact have a detail.</summary>
    /// <param name="detail">Name of a member of <see cref="PaperDetails"/>.</param>
    public bool Asks(string detail) => OpenFacts.Any(fact => PaperFields.Of(fact).Contains(detail));

    /// <summary>Whether the facts give a category, so that the case can be approved.</summary>
    public bool CanApprove => file.Verdict is CategoryVerdict.Placed;

    /// <summary>The parts of the form that the family can be asked to mend.</summary>
    public IReadOnlyList<Choice> Parts =>
    [
        .. FormParts.Needed(file.Form, rulebook).Where(part => part != FormParts.Declaration)
            .Select(part => new Choice(part, texts[$"officers.part.{Texts.Kebab(part)}"])),
    ];

    /// <summary>The papers that the family can be asked to photograph.</summary>
    public IReadOnlyList<Choice> Papers =>
        [.. Enum.GetValues<PaperKind>().Select(kind => new Choice(kind.ToString(), texts.Of(kind)))];

    /// <summary>The clauses that a refusal can rest on.</summary>
    public IReadOnlyList<Choice> Clauses =>
        [.. rulebook.Clauses.Select(clause => new Choice(clause.Id, $"{clause.Id}　{texts.Say(clause.Text)}"))];

    /// <summary>The people whose ID numbers the form holds.</summary>
    public IReadOnlyList<Choice> Holders =>
    [
        new(nameof(IdHolder.Child), $"{texts["officers.form.child.label"]}　{file.ChildName}"),
        new(nameof(IdHolder.Guardian), $"{texts["officers.form.guardian.label"]}　{file.Form.Guardian?.Name}"),
        .. (file.Form.Home?.Owners ?? []).Select((owner, place) => new Choice(
            string.Create(CultureInfo.InvariantCulture, $"{nameof(IdHolder.Owner)}-{place}"),
            $"{texts["officers.form.owners.label"]}　{owner.Name}")),
    ];

    /// <summary>The name of a category.</summary>
    public string CategoryName(string code) =>
        rulebook.FindCategory(code) is { } category ? $"{code}　{texts.Say(category.Name)}" : code;

    private IReadOnlyList<Choice> Named<T>(string what)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(one => new Choice(one.ToString(), texts[$"officers.act.{what}.{Texts.Kebab(one.ToString())}"]))];
}

using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>One answer as it is shown for checking.</summary>
/// <param name="Page">Page where it can be changed.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered.</param>
public sealed record Answer(string Page, string Label, string? Value);

/// <summary>Names of schools and communities by code.</summary>
/// <param name="Schools">The season's schools, and those that its children leave.</param>
/// <param name="Communities">The county's communities.</param>
public sealed record CodeNames(IReadOnlyDictionary<string, string> Schools, IReadOnlyDictionary<string, string> Communities)
{
    /// <summary>Name of a school; null for no school, empty for one that is not known.</summary>
    /// <param name="code">Code of the school, or null.</param>
    public string? School(string? code) => code is null ? null : Schools.GetValueOrDefault(code, "");

    /// <summary>Name of a community, or null.</summary>
    /// <param name="code">Code of the community, or null.</param>
    public string? Community(string? code) => code is null ? null : Communities.GetValueOrDefault(code);
}

/// <summary>Writes out what a family stated, part by part, in its own words.</summary>
/// <param name="texts">The reader's language.</param>
/// <param name="names">Names of schools and communities.</param>
public sealed class AnswerList(Texts texts, CodeNames names)
{
    private readonly ClaimAnswers claims = new(texts, names);

    /// <summary>The answers of one part.</summary>
    /// <param name="route">The family's way.</param>
    /// <param name="part">Name of the part.</param>
    public IEnumerable<Answer> Of(ApplyRoute route, string part)
    {
        ArgumentNullException.ThrowIfNull(route);
        var form = route.Form;
        return part switch
        {
            FormParts.Child => Child(form.Child),
            FormParts.Guardian =>
            [
                Row("Guardian", "guardian.relation", form.Guardian is { } who ? texts[$"parents.apply.guardian.relation.{Texts.Kebab(who.Relation.ToString())}.label"] : null),
                Row("Guardian", "guardian.name", form.Guardian?.Name), Row("Guardian", "guardian.id-number", form.Guardian?.IdNumber),
                .. Document("Guardian", form.Guardian?.Document),
            ],
            FormParts.Household => Household(route),
            FormParts.Home => Home(form.Home),
            FormParts.Permit =>
            [
                Row("Permit", "permit.number", form.Permit?.Number), Row("Permit", "permit.address", form.Permit?.Address),
                Row("Permit", "permit.community", names.Community(form.Permit?.CommunityCode)),
            ],
            FormParts.Work => Work(form.Work),
            FormParts.Choices => Choices(route),
            _ => claims.Of(route, part),
        };
    }

    private IEnumerable<Answer> Child(ChildPart? child)
    {
        yield return Row("Child", "child.name", child?.Name);
        yield return Row("Child", "child.id-number", child?.IdNumber);
        foreach (var answer in Document("Child", child?.Document))
        {
            yield return answer;
        }

        if (ChildId.AsksBirthDate(child))
        {
            yield return Row("ChildBirth", "check.birth-date", child?.BirthDate is { } born ? texts.Date(born) : null);
        }
    }

    // Nearly everybody has a resident ID: only another document is said.
    private IEnumerable<Answer> Document(string page, IdDocumentKind? kind) =>
        kind is null or IdDocumentKind.ResidentId ? [] : [Row(page, "document", DocumentChoices.NameOf(kind.Value, texts))];

    private IEnumerable<Answer> Household(ApplyRoute route)
    {
        var household = route.Form.Household;
        yield return Row("Household", "check.household", household is null ? null : texts[household.InCounty ? "parents.apply.check.in-county" : "parents.apply.check.elsewhere"]);
        if (household is not null && !route.HasBook)
        {
            yield break;
        }

        yield return Row("HouseholdBook", "household-book.book-number", household?.BookNumber);
        yield return Row("HouseholdBook", "household-book.address", household?.Address);
        if (household is { InCounty: true })
        {
            yield return Row("HouseholdBook", "household-book.community", names.Community(household.CommunityCode));
        }

        if (route.AsksBirthCertificate)
        {
            yield return Row("OtherBook", "other-book.number", route.Form.Child?.BirthCertificate ?? texts["parents.apply.check.none"]);
        }
    }

    private IEnumerable<Answer> Home(HomePart? home)
    {
        yield return Row("Home", "check.home", home is null ? null : texts[$"parents.apply.home.{Texts.Kebab(home.Kind.ToString())}.label"]);
        if (home is null or { Kind: HomeKind.None })
        {
            yield break;
        }

        var registered = home.Kind != HomeKind.Unregistered;
        if (registered)
        {
            yield return Row("HomePlace", "home-place.certificate", home.CertificateNumber);
        }

        yield return Row("HomePlace", registered ? "home-place.address" : "home-place.plain-address", home.Address);
        yield return Row("HomePlace", "home-place.community", names.Community(home.CommunityCode));
        foreach (var (owner, i) in home.Owners.Select((owner, i) => (owner, i + 1)))
        {
            yield return new Answer("HomeOwners", texts["parents.apply.home-owners.owner", i], owner.Document == IdDocumentKind.ResidentId ? $"{owner.Name} {owner.IdNumber}" : $"{owner.Name} {DocumentChoices.NameOf(owner.Document, texts)} {owner.IdNumber}");
        }
    }

    private IEnumerable<Answer> Work(WorkPart? work)
    {
        yield return Row("Work", "check.work", work is null ? null : texts[$"parents.apply.work.{Texts.Kebab(work.Kind.ToString())}.label"]);
        if (work is { Kind: WorkKind.Insured or WorkKind.Licence })
        {
            yield return Row("Work", work.Kind == WorkKind.Licence ? "work.business" : "work.employer", work.Employer);
        }

        if (work is { Kind: WorkKind.Licence })
        {
            yield return Row("Work", "work.licence-number", work.LicenceNumber);
        }
    }

    private IEnumerable<Answer> Choices(ApplyRoute route)
    {
        var choices = route.Form.Choices;
        yield return Row("PrivateSchool", "check.private", choices is null ? null : names.School(choices.PrivateSchool) ?? texts["parents.apply.private-school.no.label"]);
        if (choices?.PrivateSchool is not null && RulebookNeeds.ChosenStrata(route.Frame.Rulebook) is { Count: > 0 } strata)
        {
            yield return Row("PrivateSchool", "check.stratum", strata.FirstOrDefault(one => one.Code == choices.Stratum) is { } part ? texts.Say(part.Name) : null);
        }

        var ranked = choices is { PublicSchools.Count: > 0 } ? choices.PublicSchools : route.ZoneSchools;
        yield return new Answer(
            route.RanksPublic ? "PublicSchools" : "", texts["parents.apply.check.public.label"],
            string.Join(texts["parents.apply.comma"], ranked.Select(names.School)));
        if (route.MayBoard)
        {
            yield return new Answer("Boarding", texts["parents.boarding.title"], choices?.Boards is { } boards ? texts[boards ? "parents.boarding.yes.label" : "parents.boarding.no.label"] : null);
        }

        if (route.MayBundle && choices is not null)
        {
            yield return Row("Multiples", "check.multiples", texts[choices.MultiplesTogether ? "parents.apply.multiples.yes.label" : "parents.apply.multiples.no.label"]);
        }
    }

    private Answer Row(string page, string key, string? value) => new(page, texts[$"parents.apply.{key}.label"], value);
}

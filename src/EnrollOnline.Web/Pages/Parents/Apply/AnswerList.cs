using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>One answer as it is shown for checking.</summary>
/// <param name="Page">Page where it can be changed.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered.</param>
public sealed record Answer(string Page, string Label, string? Value);

/// <summary>Writes out what a family stated, part by part, in its own words.</summary>
/// <param name="texts">The reader's language.</param>
/// <param name="schools">The season's schools by code.</param>
/// <param name="communities">Names of the county's communities by code.</param>
public sealed class AnswerList(Texts texts, IReadOnlyDictionary<string, School> schools, IReadOnlyDictionary<string, string> communities)
{
    /// <summary>The answers of one part.</summary>
    /// <param name="route">The family's way.</param>
    /// <param name="part">Name of the part.</param>
    public IEnumerable<Answer> Of(ApplyRoute route, string part)
    {
        ArgumentNullException.ThrowIfNull(route);
        var form = route.Form;
        return part switch
        {
            FormParts.Child =>
            [
                Row("Child", "child.name", form.Child?.Name), Row("Child", "child.id-number", form.Child?.IdNumber),
            ],
            FormParts.Guardian =>
            [
                Row("Guardian", "guardian.relation", form.Guardian is { } who ? texts[$"parents.apply.guardian.relation.{Texts.Kebab(who.Relation.ToString())}.label"] : null),
                Row("Guardian", "guardian.name", form.Guardian?.Name), Row("Guardian", "guardian.id-number", form.Guardian?.IdNumber),
            ],
            FormParts.Household => Household(form.Household),
            FormParts.Home => Home(form.Home),
            FormParts.Permit =>
            [
                Row("Permit", "permit.number", form.Permit?.Number), Row("Permit", "permit.address", form.Permit?.Address),
                Row("Permit", "permit.community", Community(form.Permit?.CommunityCode)),
            ],
            FormParts.Work => Work(form.Work),
            _ => Choices(route),
        };
    }

    private IEnumerable<Answer> Household(HouseholdPart? household)
    {
        yield return Row("Household", "check.household", household is null ? null : texts[household.InCounty ? "parents.apply.check.in-county" : "parents.apply.check.elsewhere"]);
        yield return Row("HouseholdBook", "household-book.book-number", household?.BookNumber);
        yield return Row("HouseholdBook", "household-book.address", household?.Address);
        if (household is { InCounty: true })
        {
            yield return Row("HouseholdBook", "household-book.community", Community(household.CommunityCode));
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
        yield return Row("HomePlace", "home-place.community", Community(home.CommunityCode));
        foreach (var (owner, i) in home.Owners.Select((owner, i) => (owner, i + 1)))
        {
            yield return new Answer("HomeOwners", texts["parents.apply.home-owners.owner", i], $"{owner.Name} {owner.IdNumber}");
        }
    }

    private IEnumerable<Answer> Work(WorkPart? work)
    {
        yield return Row("Work", "check.work", work is null ? null : texts[$"parents.apply.work.{Texts.Kebab(work.Kind.ToString())}.label"]);
        if (work is { Kind: not WorkKind.Neither })
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
        yield return Row("PrivateSchool", "check.private", choices is null ? null : School(choices.PrivateSchool) ?? texts["parents.apply.private-school.no.label"]);
        var ranked = choices is { PublicSchools.Count: > 0 } ? choices.PublicSchools : route.ZoneSchools;
        yield return new Answer(
            route.RanksPublic ? "PublicSchools" : "", texts["parents.apply.check.public.label"],
            string.Join(texts["parents.apply.comma"], ranked.Select(School)));
        if (route.MayBundle && choices is not null)
        {
            yield return Row("Multiples", "check.multiples", texts[choices.MultiplesTogether ? "parents.apply.multiples.yes.label" : "parents.apply.multiples.no.label"]);
        }
    }

    private Answer Row(string page, string key, string? value) => new(page, texts[$"parents.apply.{key}.label"], value);

    private string? School(string? code) => code is null ? null : schools.TryGetValue(code, out var school) ? school.Name : "";

    private string? Community(string? code) => code is null ? null : communities.GetValueOrDefault(code);
}

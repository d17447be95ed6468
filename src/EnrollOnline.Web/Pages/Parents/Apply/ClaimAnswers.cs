using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Writes out the parts that only some rulebooks ask for.</summary>
/// <param name="texts">The reader's language.</param>
/// <param name="names">Names of schools and communities.</param>
public sealed class ClaimAnswers(Texts texts, CodeNames names)
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
            FormParts.Lease when form.Lease is { } lease =>
            [
                Row("Lease", "check.lease", texts[$"parents.apply.lease.{Texts.Kebab(lease.Form.ToString())}.label"]),
                Row("LeasePlace", "lease-place.filing-number", lease.FilingNumber), Row("LeasePlace", "lease-place.address", lease.Address),
                Row("LeasePlace", "lease-place.community", names.Community(lease.CommunityCode)),
            ],
            FormParts.Residing when form.Residing is { } residing =>
            [
                Row("Residing", "residing.number", residing.Number), Row("Residing", "residing.address", residing.Address),
                Row("Residing", "residing.community", names.Community(residing.CommunityCode)),
            ],
            FormParts.Sibling when form.Sibling is { } sibling =>
            [
                Row("Sibling", "sibling.name", sibling.Name), Row("Sibling", "sibling.id-number", sibling.IdNumber),
                Row("Sibling", "sibling.school", names.School(sibling.SchoolCode)),
            ],
            FormParts.PreviousSchool when form.PreviousSchool is { } previous =>
            [
                Row("PreviousSchool", "previous-school.school", names.School(previous.SchoolCode)),
                Row("PreviousSchool", "previous-school.student-number", previous.StudentNumber ?? texts["parents.apply.check.none"]),
            ],
            FormParts.Preference when form.Preference is { } preference =>
            [
                Row("Preference", "check.preference", route.Frame.Rulebook.PreferenceGroups.FirstOrDefault(group => group.Code == preference.Group) is { } group ? texts.Say(group.Name) : ""),
                Row("PreferencePaper", "preference-paper.number", preference.DocumentNumber),
            ],
            FormParts.Disability => [Row("Disability", "disability.number", form.Disability?.CertificateNumber ?? texts["parents.apply.check.none"])],
            _ => [Row(part, $"check.{Texts.Kebab(part)}", form.Without.Contains(part) ? texts["parents.apply.check.none"] : null)],
        };
    }

    private Answer Row(string page, string key, string? value) => new(page, texts[$"parents.apply.{key}.label"], value);
}

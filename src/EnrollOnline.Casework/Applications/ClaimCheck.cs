using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>Checks the parts that only some rulebooks ask for. A family that has nothing of the kind says so and is done.</summary>
internal static class ClaimCheck
{
    /// <summary>Checks one of these parts.</summary>
    public static IEnumerable<FieldProblem> Check(ApplicationForm form, string part, FormFrame frame) => part switch
    {
        FormParts.Lease => form.Lease is { } lease
            ?
            [
                .. FieldCheck.RecordNumber(part, "FilingNumber", lease.FilingNumber), .. FieldCheck.Text(part, "Address", lease.Address),
                .. FieldCheck.Community(part, lease.CommunityCode, frame),
            ]
            : Unsaid(form, part),
        FormParts.Residing => form.Residing is { } residing
            ?
            [
                .. FieldCheck.RecordNumber(part, "Number", residing.Number), .. FieldCheck.Text(part, "Address", residing.Address),
                .. FieldCheck.Community(part, residing.CommunityCode, frame),
            ]
            : Unsaid(form, part),
        FormParts.Sibling => form.Sibling is { } sibling
            ?
            [
                .. PersonCheck.Person(part, "", sibling.Name, sibling.IdNumber, IdDocumentKind.ResidentId, frame.Today),
                .. FieldCheck.School(part, sibling.SchoolCode, frame.Schools),
            ]
            : Unsaid(form, part),
        FormParts.PreviousSchool => form.PreviousSchool is { } school
            ? [.. FieldCheck.School(part, school.SchoolCode, frame.PreviousSchools), .. FieldCheck.OptionalNumber(part, "StudentNumber", school.StudentNumber)]
            : Unsaid(form, part),
        FormParts.Preference => form.Preference is { } preference ? Preference(preference, frame) : Unsaid(form, part),
        _ => FieldCheck.OptionalNumber(part, "CertificateNumber", form.Disability?.CertificateNumber),
    };

    private static IEnumerable<FieldProblem> Preference(PreferencePart preference, FormFrame frame) =>
        frame.Rulebook.PreferenceGroups.Any(group => group.Code == preference.Group)
            ? FieldCheck.RecordNumber(FormParts.Preference, "DocumentNumber", preference.DocumentNumber)
            : [new(FormParts.Preference, "Held", FormProblem.Missing)];

    private static IEnumerable<FieldProblem> Unsaid(ApplicationForm form, string part) =>
        form.Without.Contains(part) ? [] : [new(part, "Held", FormProblem.Missing)];
}

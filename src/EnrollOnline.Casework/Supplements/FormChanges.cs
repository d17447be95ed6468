using System.Text.Json;
using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Supplements;

/// <summary>Which parts of two forms differ.</summary>
internal static class FormChanges
{
    /// <summary>Names of the parts that differ, in the form's order.</summary>
    public static IEnumerable<string> Parts(ApplicationForm before, ApplicationForm after)
    {
        (string Part, object? Before, object? After)[] parts =
        [
            (FormParts.Child, before.Child, after.Child),
            (FormParts.Guardian, before.Guardian, after.Guardian),
            (FormParts.Household, before.Household, after.Household),
            (FormParts.Home, before.Home, after.Home),
            (FormParts.Permit, before.Permit, after.Permit),
            (FormParts.Work, before.Work, after.Work),
            (FormParts.Lease, Said(before, FormParts.Lease, before.Lease), Said(after, FormParts.Lease, after.Lease)),
            (FormParts.Residing, Said(before, FormParts.Residing, before.Residing), Said(after, FormParts.Residing, after.Residing)),
            (FormParts.Sibling, Said(before, FormParts.Sibling, before.Sibling), Said(after, FormParts.Sibling, after.Sibling)),
            (FormParts.PreviousSchool, Said(before, FormParts.PreviousSchool, before.PreviousSchool), Said(after, FormParts.PreviousSchool, after.PreviousSchool)),
            (FormParts.Preference, Said(before, FormParts.Preference, before.Preference), Said(after, FormParts.Preference, after.Preference)),
            (FormParts.Disability, before.Disability, after.Disability),
            (FormParts.Choices, before.Choices, after.Choices),
            (FormParts.Declaration, before.Declared, after.Declared),
        ];
        return parts.Where(part => Text(part.Before) != Text(part.After)).Select(part => part.Part);
    }

    // "We have none" is a statement too.
    private static object? Said(ApplicationForm form, string part, object? stated) => stated ?? (form.Without.Contains(part) ? part : null);

    // Records that hold lists are equal only when the lists are the same object; their texts compare what they say.
    private static string Text(object? part) => JsonSerializer.Serialize(part);
}

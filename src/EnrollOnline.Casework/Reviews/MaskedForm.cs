using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Reviews;

/// <summary>A form as it may be shown: every ID number masked, and no word of a disability, which few may see.</summary>
public static class MaskedForm
{
    /// <summary>Masks a form.</summary>
    /// <param name="form">What the family stated.</param>
    public static ApplicationForm Of(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form with
        {
            Child = form.Child is { } child ? child with { IdNumber = Mask(child.IdNumber) } : null,
            Guardian = form.Guardian is { } guardian ? guardian with { IdNumber = Mask(guardian.IdNumber) } : null,
            Home = form.Home is { } home
                ? home with { Owners = [.. home.Owners.Select(owner => owner with { IdNumber = Mask(owner.IdNumber) })] }
                : null,
            Sibling = form.Sibling is { } sibling ? sibling with { IdNumber = Mask(sibling.IdNumber) } : null,
            PreviousSchool = form.PreviousSchool is { StudentNumber: { } student } school
                ? school with { StudentNumber = Mask(student) }
                : form.PreviousSchool,
            Disability = null,
        };
    }

    private static string Mask(string idNumber) => ResidentIdNumber.Mask(IdNumberRules.Normalise(idNumber));
}

using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Supplements;

namespace EnrollOnline.Casework.Revisions;

/// <summary>Compares the answers of a revision with those that were handed in.</summary>
public static class RevisedForm
{
    /// <summary>Names of the parts in which two forms differ, in the form's order; the declaration is no answer.</summary>
    /// <param name="before">What was handed in.</param>
    /// <param name="after">What is to be handed in.</param>
    public static IReadOnlyList<string> Changed(ApplicationForm before, ApplicationForm after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. FormChanges.Parts(before, after).Where(part => part != FormParts.Declaration)];
    }

    /// <summary>The answers as they are now with the parts that a draft changes put in.</summary>
    /// <param name="now">The answers of the application.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="own">Names of the parts that the draft changes.</param>
    internal static ApplicationForm Rebase(ApplicationForm now, ApplicationForm draft, IReadOnlyList<string> own)
    {
        return new ApplicationForm
        {
            Child = Of(FormParts.Child).Child,
            Guardian = Of(FormParts.Guardian).Guardian,
            Household = Of(FormParts.Household).Household,
            Home = Of(FormParts.Home).Home,
            Permit = Of(FormParts.Permit).Permit,
            Work = Of(FormParts.Work).Work,
            Lease = Of(FormParts.Lease).Lease,
            Residing = Of(FormParts.Residing).Residing,
            Sibling = Of(FormParts.Sibling).Sibling,
            PreviousSchool = Of(FormParts.PreviousSchool).PreviousSchool,
            Preference = Of(FormParts.Preference).Preference,
            Disability = Of(FormParts.Disability).Disability,
            Without = [.. FormParts.MayBeWithout.Where(part => Of(part).Without.Contains(part))],
            Choices = Of(FormParts.Choices).Choices,
        };

        ApplicationForm Of(string part) => own.Contains(part) ? draft : now;
    }
}

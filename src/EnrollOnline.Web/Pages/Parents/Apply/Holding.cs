using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Keeps whether a family has something or said that it has nothing of the kind.</summary>
public static class Holding
{
    /// <summary>The family has something.</summary>
    /// <param name="form">What was stated.</param>
    /// <param name="part">Name of the part.</param>
    public static ApplicationForm Some(ApplicationForm form, string part)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form with { Without = [.. form.Without.Where(other => other != part)] };
    }

    /// <summary>The family said that it has nothing of the kind.</summary>
    /// <param name="form">What was stated.</param>
    /// <param name="part">Name of the part.</param>
    public static ApplicationForm None(ApplicationForm form, string part) => form with { Without = [.. Some(form, part).Without, part] };

    /// <summary>What the family said; null while it said nothing.</summary>
    /// <param name="form">What was stated.</param>
    /// <param name="part">Name of the part.</param>
    /// <param name="stated">The part.</param>
    public static bool? Of(ApplicationForm form, string part, object? stated)
    {
        ArgumentNullException.ThrowIfNull(form);
        return stated is not null ? true : form.Without.Contains(part) ? false : null;
    }
}

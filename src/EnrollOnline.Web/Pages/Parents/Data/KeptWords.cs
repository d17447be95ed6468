using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>Says what is kept of a case, why and until when.</summary>
public static class KeptWords
{
    /// <summary>The sentence.</summary>
    /// <param name="texts">The reader's language.</param>
    /// <param name="kept">The case.</param>
    public static string Of(this Texts texts, KeptCase kept)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(kept);
        return texts[$"parents.data.keeping.{Texts.Kebab(kept.Keeping.ToString())}", texts.Date(kept.Until)];
    }
}

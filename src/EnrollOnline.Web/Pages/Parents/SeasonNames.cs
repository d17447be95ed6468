using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>How a season is called on families' pages.</summary>
public static class SeasonNames
{
    /// <summary>County, year and stage in the reader's language.</summary>
    /// <param name="texts">The reader's language.</param>
    /// <param name="county">The county.</param>
    /// <param name="season">The season.</param>
    public static string NameOf(this Texts texts, County county, Season season)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(season);
        return texts["parents.season", texts.NameOf(county), season.Year, texts.Of(season.Stage)];
    }

    /// <summary>A county's name in the reader's language.</summary>
    /// <param name="texts">The reader's language.</param>
    /// <param name="county">The county.</param>
    public static string NameOf(this Texts texts, County county)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(county);
        return texts.Say(new Admissions.Wording(county.Name, county.EnglishName));
    }
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>The season's schools with the classes and seats of their plans.</summary>
public sealed class SchoolsModel(PublicSeasons seasons, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>Public schools, then private ones, by code.</summary>
    public IEnumerable<IGrouping<bool, School>> Groups => Guide.Schools.Values.OrderBy(school => school.IsPrivate).ThenBy(school => school.Code, StringComparer.Ordinal).GroupBy(school => school.IsPrivate);
}

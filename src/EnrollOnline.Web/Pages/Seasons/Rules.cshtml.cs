using EnrollOnline.Admissions.Guides;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>The county's rules of the year in plain words, each line with the clause that it rests on.</summary>
public sealed class RulesModel(PublicSeasons seasons, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>The rules.</summary>
    public RulebookGuide Rules => GuideWriter.Write(Guide.Rulebook);
}

using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The communities of one street office, to choose from.</summary>
/// <param name="Street">Name of the street office or township.</param>
/// <param name="Communities">Its communities.</param>
public sealed record StreetChoices(string Street, IReadOnlyList<Choice> Communities);

/// <summary>The communities of a county, grouped by street office, as people look for them.</summary>
public sealed class CommunityChoices(SeasonFrames frames)
{
    /// <summary>The groups in the order of their codes, which is the order of the official list.</summary>
    /// <param name="county">Six-digit code of the county.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<StreetChoices>> OfAsync(string county, CancellationToken cancel)
    {
        var rows = await frames.CommunitiesAsync(county, cancel);
        return [.. rows.GroupBy(row => row.StreetName, StringComparer.Ordinal).Select(street => new StreetChoices(
            street.Key, [.. street.Select(row => new Choice(row.Code, row.Name))]))];
    }
}

using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>
/// Which records a county compares by itself this year, and for which it looks at papers:
/// <c>&lt;connected-sources county="@Model.County.Code" work="Model.AsksWork" /&gt;</c>.
/// </summary>
[HtmlTargetElement("connected-sources", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ConnectedSourcesTagHelper(RecordDesk records, Texts texts) : TagHelper
{
    // Families of every county state these; the others are told of only where they are connected.
    private static readonly string[] _everywhere = [RecordSource.HouseholdRegistration, RecordSource.Property, RecordSource.ResidencePermit];
    private static readonly string[] _work = [RecordSource.SocialInsurance, RecordSource.BusinessLicence];

    /// <summary>Six-digit code of the county.</summary>
    [HtmlAttributeName("county")]
    public string County { get; set; } = "";

    /// <summary>True when the season's rules ask for work.</summary>
    [HtmlAttributeName("work")]
    public bool Work { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var connections = records.Connections(County);
        var byItself = connections.Where(one => one.Way != SourceWay.NotConnected && one.Source != RecordSource.Disability).Select(one => one.Source).ToList();
        var papers = _everywhere.Concat(Work ? _work : []).Except(byItself).ToList();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "eo-connected");
        if (papers.Count > 0)
        {
            output.Content.AppendHtml(Html.Tag("p", "govuk-body", texts["parents.connected.papers", Names(papers)]));
        }

        if (byItself.Count > 0)
        {
            // A long list that asks nothing of anybody: whoever wants it opens it.
            var title = Html.Around("summary", "govuk-details__summary", Html.Tag("span", "govuk-details__summary-text", texts["parents.connected.title"]));
            var text = Html.Tag("div", "govuk-details__text", texts["parents.connected.by-itself", Names(byItself)]);
            output.Content.AppendHtml(Html.Around("details", "govuk-details", title, text));
        }
    }

    private string Names(IEnumerable<string> sources) => string.Join(texts["words.and"], sources.Select(source => texts[$"parents.case.source.{source}"]));
}

using EnrollOnline.Casework.Papers;
using EnrollOnline.Web.Wording;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Says to a family why a photograph was not kept, and what to do.</summary>
public sealed class PaperWords(Texts texts, IOptions<PaperOptions> options)
{
    /// <summary>Largest photograph, in bytes.</summary>
    public int LargestPhotograph => options.Value.LargestPhotograph;

    /// <summary>One sentence.</summary>
    /// <param name="refusal">Why it was not kept.</param>
    public string Of(PhotographRefusal refusal) => refusal switch
    {
        PhotographRefusal.TooLarge => texts["parents.papers.refused.too-large", options.Value.LargestPhotograph >> 20],
        PhotographRefusal.TooMany => texts["parents.papers.refused.too-many", options.Value.MostPhotographs],
        _ => texts[$"parents.papers.refused.{Texts.Kebab(refusal.ToString())}"],
    };
}

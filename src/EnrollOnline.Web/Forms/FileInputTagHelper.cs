using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// One file: <c>&lt;file-input for="Rulebook" text="bureau.trials.file" accept=".json" /&gt;</c>. A browser never sends a file's
/// name back, so put what the file held into a field of its own; the form needs <c>enctype="multipart/form-data"</c>.
/// </summary>
[HtmlTargetElement("file-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileInputTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>The kinds of file that the browser offers.</summary>
    [HtmlAttributeName("accept")]
    public string? Accept { get; set; }

    /// <summary>Opens the camera of a telephone instead of its files: <c>environment</c> for the one at its back.</summary>
    [HtmlAttributeName("capture")]
    public string? Capture { get; set; }

    /// <summary>Whether several files can be chosen at once.</summary>
    [HtmlAttributeName("multiple")]
    public bool Multiple { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Fill(output, input.With("class", Error is null ? "govuk-file-upload" : "govuk-file-upload govuk-file-upload--error")
            .With("type", "file").With("accept", Accept)
            .With("capture", Capture).With("multiple", Multiple ? "multiple" : null));
    }
}

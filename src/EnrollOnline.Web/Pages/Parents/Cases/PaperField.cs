using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Papers;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One wanted paper on the page, with the names of its two controls.</summary>
/// <param name="Wanted">The paper with what is there of it.</param>
public sealed record PaperField(WantedPhotographs Wanted)
{
    /// <summary>Where the page jumps to.</summary>
    public string Anchor => AnchorOf(Wanted.Kind);

    /// <summary>Names the control that takes a photograph; its files are read from the form.</summary>
    public object? Camera => null;

    /// <summary>Names the control that chooses photographs; its files are read from the form.</summary>
    public object? Album => null;

    /// <summary>The anchor of a paper.</summary>
    /// <param name="kind">Which paper.</param>
    public static string AnchorOf(PaperKind kind) => "paper-" + Wording.Texts.Kebab(kind.ToString());
}

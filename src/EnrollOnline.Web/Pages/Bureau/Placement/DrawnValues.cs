using System.Text;

namespace EnrollOnline.Web.Pages.Bureau.Placement;

/// <summary>Reads what was drawn in public, as people type it.</summary>
internal static class DrawnValues
{
    /// <summary>The values in order; full-width digits and Chinese commas are tolerated.</summary>
    /// <param name="typed">What was typed.</param>
    public static IReadOnlyList<string> Read(string? typed) => (typed ?? "").Normalize(NormalizationForm.FormKC)
        .Split([' ', ',', '、', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

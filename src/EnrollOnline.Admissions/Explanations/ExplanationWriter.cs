using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Writes explanations in plain words.</summary>
public static class ExplanationWriter
{
    /// <summary>Writes one child's explanation.</summary>
    /// <param name="rulebook">The rules that were applied.</param>
    /// <param name="category">Where the facts put the child.</param>
    /// <param name="child">The child's placement.</param>
    /// <param name="schoolNames">School names by code; a code without a name is shown as it is.</param>
    public static Explanation Explain(
        Rulebook rulebook,
        CategoryVerdict.Placed category,
        ChildPlacement child,
        IReadOnlyDictionary<string, string> schoolNames) => throw new NotSupportedException();
}

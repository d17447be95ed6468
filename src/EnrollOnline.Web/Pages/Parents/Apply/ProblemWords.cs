using System.Globalization;
using System.Text.RegularExpressions;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The sentence for each thing that can be wrong with a field: what to do, not what the rule is called.</summary>
public sealed partial class ProblemWords(Texts texts)
{
    /// <summary>What is said after "keep and stay".</summary>
    public string Kept => texts["parents.keep.kept"];

    /// <summary>What is said when another tab changed the same answers meanwhile.</summary>
    public string ChangedElsewhere => texts["parents.keep.elsewhere"];

    /// <summary>The sentence; for the field if it has its own, otherwise for the problem.</summary>
    /// <param name="problem">What is wrong.</param>
    public string Of(FieldProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var place = OwnerPlace().Match(problem.Field);
        var field = place.Success ? $"Owner{place.Groups[2].Value}" : problem.Field;
        var number = place.Success ? int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) + 1 : 0;
        var code = Texts.Kebab(problem.Code.ToString());
        var own = $"parents.problems.{Texts.Kebab(problem.Part)}.{Texts.Kebab(field)}.{code}";
        return texts[texts.Find(own) is null ? $"parents.problems.{code}" : own, number];
    }

    [GeneratedRegex(@"^Owners\[(\d+)\]\.(\w+)$")]
    private static partial Regex OwnerPlace();
}

using System.Globalization;
using EnrollOnline.Admissions.Trials;
using EnrollOnline.Casework.Trials;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Pages.Bureau.Trials;

/// <summary>What the bureau changes for a trial, as it is typed.</summary>
public sealed class TrialForm
{
    /// <summary>Another rulebook as a file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The rulebook as text; a file takes its place.</summary>
    public string? Rulebook { get; set; }

    /// <summary>Plan and cap of each school.</summary>
    public List<PlanRow> Plans { get; set; } = [];

    /// <summary>The form of a season that nobody has changed yet.</summary>
    /// <param name="start">The season.</param>
    public static TrialForm Of(TrialStart start) => new()
    {
        Rulebook = start.RulebookText,
        Plans = [.. start.Schools.Select(school => new PlanRow { Code = school.Code, Plan = Word(school.Plan), Cap = Word(school.Cap) })],
    };

    /// <summary>What is asked for; null, with errors beside the fields, where it cannot be understood.</summary>
    /// <param name="start">The season.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <param name="texts">Says them.</param>
    /// <param name="cancel">Stops reading the file.</param>
    public async Task<TrialWish?> ReadAsync(TrialStart start, ModelStateDictionary errors, Texts texts, CancellationToken cancel)
    {
        var text = await UploadedText.ReadAsync(File, Rulebook, cancel);
        if (text is null)
        {
            errors.AddModelError("Form.File", texts["bureau.trials.file.not-utf8"]);
        }
        else if (File is not null)
        {
            // From here on the field holds the file, so that a fault can be put right in it.
            errors.Remove("Form.Rulebook");
            Rulebook = text;
        }

        var plans = Read(start, errors, texts).ToList();
        return errors.IsValid ? new TrialWish(string.IsNullOrWhiteSpace(Rulebook) ? null : Rulebook, plans) : null;
    }

    private IEnumerable<PlanEdit> Read(TrialStart start, ModelStateDictionary errors, Texts texts)
    {
        var schools = start.Schools.ToDictionary(school => school.Code, StringComparer.Ordinal);
        for (var at = 0; at < Plans.Count; at++)
        {
            if (!schools.TryGetValue(Plans[at].Code ?? "", out var school))
            {
                continue;
            }

            var plan = Whole(Plans[at].Plan, $"Form.Plans[{at}].Plan", errors, texts);
            var cap = Whole(Plans[at].Cap, $"Form.Plans[{at}].Cap", errors, texts);
            if (plan > cap)
            {
                errors.AddModelError($"Form.Plans[{at}].Plan", texts["bureau.trials.plan.over", school.Name, plan, cap]);
            }
            else if (plan is not null && cap is not null && (plan != school.Plan || cap != school.Cap))
            {
                yield return new PlanEdit(school.Code, plan.Value, cap);
            }
        }
    }

    private static int? Whole(string? typed, string field, ModelStateDictionary errors, Texts texts)
    {
        if (WholeNumber.Read(typed) is { } number)
        {
            return number;
        }

        errors.AddModelError(field, texts["forms.whole-number"]);
        return null;
    }

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One school's plan as typed.</summary>
public sealed class PlanRow
{
    /// <summary>The school.</summary>
    public string? Code { get; set; }

    /// <summary>Seats of the plan.</summary>
    public string? Plan { get; set; }

    /// <summary>Seats never to be exceeded.</summary>
    public string? Cap { get; set; }
}

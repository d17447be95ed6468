using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Applications;

/// <summary>Checks the schools a family chose against the zone and the rulebook's number of choices.</summary>
internal static class ChoiceCheck
{
    /// <summary>Checks the part.</summary>
    public static IEnumerable<FieldProblem> Check(ApplicationForm form, FormFrame frame)
    {
        if (form.Choices is not { } choices)
        {
            yield return new(FormParts.Choices, "PrivateSchool", FormProblem.Missing);
            yield break;
        }

        foreach (var problem in CheckPrivate(choices, frame).Concat(CheckPublic(form, choices, frame)).Concat(CheckBoarding(form, choices, frame)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<FieldProblem> CheckPrivate(ChoicesPart choices, FormFrame frame)
    {
        if (choices.PrivateSchool is null)
        {
            yield break;
        }

        if (frame.Rulebook.PrivateChoices.Max == 0)
        {
            yield return new(FormParts.Choices, "PrivateSchool", FormProblem.TooManyChoices);
        }
        else if (!frame.PrivateSchools.Contains(choices.PrivateSchool))
        {
            yield return new(FormParts.Choices, "PrivateSchool", FormProblem.UnknownSchool);
        }
        else if (RulebookNeeds.ChosenStrata(frame.Rulebook) is { Count: > 0 } strata && strata.All(one => one.Code != choices.Stratum))
        {
            yield return new(FormParts.Choices, "Stratum", FormProblem.Missing);
        }
    }

    private static IEnumerable<FieldProblem> CheckPublic(ApplicationForm form, ChoicesPart choices, FormFrame frame)
    {
        var zone = ZoneSchools(form, frame);
        if (choices.PublicSchools.Any(school => !zone.Contains(school)))
        {
            yield return new(FormParts.Choices, "PublicSchools", FormProblem.UnknownSchool);
        }
        else if (choices.PublicSchools.Distinct(StringComparer.Ordinal).Count() < choices.PublicSchools.Count)
        {
            yield return new(FormParts.Choices, "PublicSchools", FormProblem.ChosenTwice);
        }
    }

    private static IEnumerable<FieldProblem> CheckBoarding(ApplicationForm form, ChoicesPart choices, FormFrame frame) =>
        choices.Boards is null && MayBoard(form, frame) ? [new(FormParts.Choices, "Boards", FormProblem.Missing)] : [];

    /// <summary>True when a public school of the family's zone has boarding seats, so that it is asked whether the child needs one.</summary>
    public static bool MayBoard(ApplicationForm form, FormFrame frame) => ZoneSchools(form, frame).Any(frame.BoardingSchools.Contains);

    private static IReadOnlyList<string> ZoneSchools(ApplicationForm form, FormFrame frame) =>
        FormParts.LivingCommunity(form) is { } community && frame.ZoneOf.TryGetValue(community, out var schools) ? schools : [];
}

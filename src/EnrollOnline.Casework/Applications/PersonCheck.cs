using EnrollOnline.Admissions.Categories;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Applications;

/// <summary>Checks the people of a form: names of any length, numbers of any kind of document.</summary>
internal static class PersonCheck
{
    /// <summary>Checks the child.</summary>
    public static IEnumerable<FieldProblem> Child(ChildPart? child, FormFrame frame)
    {
        var number = Person(FormParts.Child, "", child?.Name, child?.IdNumber, child?.Document ?? default, frame.Today).ToList();
        foreach (var problem in number)
        {
            yield return problem;
        }

        var asked = ChildId.AsksBirthDate(child);
        if (asked && child!.BirthDate is null)
        {
            yield return new(FormParts.Child, "BirthDate", FormProblem.Missing);
        }
        else if (asked && child!.BirthDate > frame.Today)
        {
            yield return new(FormParts.Child, "BirthDate", FormProblem.IdNumberFuture);
        }
        else if (number.All(problem => problem.Field != "IdNumber") && ChildId.BirthDateOf(child) is { } born
            && !AgeCheck.IsOldEnough(frame.Rulebook.Age, born))
        {
            yield return new(FormParts.Child, asked ? "BirthDate" : "IdNumber", FormProblem.TooYoung);
        }
    }

    /// <summary>Checks the guardian, who is not the child.</summary>
    public static IEnumerable<FieldProblem> Guardian(ApplicationForm form, FormFrame frame)
    {
        var problems = Person(
            FormParts.Guardian, "", form.Guardian?.Name, form.Guardian?.IdNumber, form.Guardian?.Document ?? default, frame.Today).ToList();
        foreach (var problem in problems)
        {
            yield return problem;
        }

        if (problems.All(problem => problem.Field != "IdNumber") && form.Child is { } child && form.Guardian is { } guardian
            && guardian.Document == child.Document && IdNumberRules.Normalise(guardian.IdNumber) == IdNumberRules.Normalise(child.IdNumber))
        {
            yield return new(FormParts.Guardian, "IdNumber", FormProblem.SamePerson);
        }
    }

    /// <summary>Checks a name and a number.</summary>
    public static IEnumerable<FieldProblem> Person(
        string part, string prefix, string? name, string? number, IdDocumentKind document, DateOnly today)
    {
        foreach (var problem in FieldCheck.Text(part, $"{prefix}Name", name))
        {
            yield return problem;
        }

        var wrong = document == IdDocumentKind.ResidentId
            ? ResidentIdNumber.TryParse(number, today, out _)
            : IdDocument.TryRead(document, number, out _);
        if (ProblemOf(wrong) is { } code)
        {
            yield return new(part, $"{prefix}IdNumber", code);
        }
    }

    private static FormProblem? ProblemOf(IdNumberProblem problem) => problem switch
    {
        IdNumberProblem.None => null,
        IdNumberProblem.Missing => FormProblem.Missing,
        IdNumberProblem.OtherDocument => FormProblem.OtherDocument,
        IdNumberProblem.OldNumber => FormProblem.IdNumberOld,
        IdNumberProblem.CheckDigit => FormProblem.IdNumberCheckDigit,
        IdNumberProblem.BirthDate => FormProblem.IdNumberDate,
        IdNumberProblem.BirthDateInFuture => FormProblem.IdNumberFuture,
        IdNumberProblem.Division => FormProblem.IdNumberDivision,
        IdNumberProblem.TravelPermitShape => FormProblem.TravelPermitShape,
        IdNumberProblem.TaiwanPermitShape => FormProblem.TaiwanPermitShape,
        IdNumberProblem.PassportShape => FormProblem.PassportShape,
        IdNumberProblem.PermanentResidenceShape => FormProblem.PermanentResidenceShape,
        _ => FormProblem.IdNumberShape,
    };
}

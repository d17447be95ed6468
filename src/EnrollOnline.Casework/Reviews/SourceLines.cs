using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Says of each register that a case needs what was asked, what came back, and what the family can do.</summary>
internal static class SourceLines
{
    private const string Pending = "pending";

    /// <summary>One line for each claim of the form.</summary>
    public static IReadOnlyList<SourceLine> Of(
        Application application, ApplicationForm form, Rulebook rulebook, IReadOnlyDictionary<string, Finding> findings,
        ChildFacts? facts, IReadOnlyList<Supplement> supplements, CountyRegisters registers)
    {
        var open = supplements.Where(supplement => supplement.AnsweredAt is null)
            .ToLookup(supplement => supplement.Item, StringComparer.Ordinal);
        return
        [
            .. ClaimQuestions.Claims(form, rulebook, registers, findings).Select(claim =>
            {
                var finding = findings.GetValueOrDefault(claim.Code);
                var (advice, until) = Advise(application, claim, finding, facts, open[claim.Part].FirstOrDefault(), rulebook);
                return new SourceLine(
                    claim.Source, claim.Code, claim.Part, finding?.Status.Kind ?? Pending, ReasonOf(finding), finding?.At,
                    application.State == ApplicationState.Submitted && finding?.Status.WillBeAskedAgain == true ? application.ReviewDueAt : null,
                    advice, until, finding?.Status is FindingStatus.Mismatch mismatch ? mismatch.Fields : [], finding?.Asked, finding?.Answered);
            }),
        ];
    }

    private static (SourceAdvice Advice, DateTimeOffset? Until) Advise(
        Application application, ClaimedFact claim, Finding? finding, ChildFacts? facts, Supplement? supplement, Rulebook rulebook)
    {
        if (supplement is not null && application.State == ApplicationState.AwaitingSupplement)
        {
            return (SourceAdvice.AnswerSupplement, supplement.DueAt);
        }

        if ((facts is not null && FactBuilder.IsRuled(claim, facts)) || finding?.Status is FindingStatus.Match or FindingStatus.NotComparable { Reason: ClaimQuestions.OutOfArea })
        {
            return (SourceAdvice.Nothing, null);
        }

        return application.State switch
        {
            ApplicationState.Submitted when application.ParkedSince is not null && finding?.Status is FindingStatus.Mismatch or FindingStatus.NoRecord =>
                (SourceAdvice.CorrectRecord, rulebook.Calendar.SupplementCloses.FromShanghai()),
            ApplicationState.Submitted => (SourceAdvice.Wait, application.ParkedSince?.AddDays(rulebook.Patience.Days)),
            ApplicationState.WithOfficer when finding?.Status is FindingStatus.Mismatch or FindingStatus.NoRecord =>
                (SourceAdvice.CorrectRecord, rulebook.Calendar.SupplementCloses.FromShanghai()),
            ApplicationState.WithOfficer or ApplicationState.AwaitingSupplement => (SourceAdvice.OfficerLooks, null),
            _ => (SourceAdvice.Nothing, null),
        };
    }

    private static string? ReasonOf(Finding? finding) => finding?.Status switch
    {
        FindingStatus.NotComparable none => none.Reason,
        FindingStatus.SourceDown down => down.Reason,
        _ => null,
    };
}

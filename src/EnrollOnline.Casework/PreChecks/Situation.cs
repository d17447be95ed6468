using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>
/// A family's situation as people name it (自家房、老人房、租房、随迁). What it gives and which papers prove it follows from
/// the same pre-check, answered as well as the situation allows.
/// </summary>
/// <param name="Code">Code, as "grandparents"; the page words it.</param>
/// <param name="Answers">The answers that make the situation; all others are the best ones.</param>
public sealed record Situation(string Code, IReadOnlyDictionary<string, string> Answers)
{
    private static readonly string _permit = QuestionList.CodeOf(FactName.ResidencePermit);
    private static readonly string _insurance = QuestionList.CodeOf(FactName.SocialInsurance);
    private static readonly string _licence = QuestionList.CodeOf(FactName.BusinessLicence);

    /// <summary>The situations that rest on papers; twins and a disabled child come on top of one of them.</summary>
    public static IReadOnlyList<Situation> All { get; } =
    [
        new("own-home", Of((PreCheckCodes.Household, "here"), (PreCheckCodes.Home, "guardian"))),
        new("grandparents", Of((PreCheckCodes.Household, "here"), (PreCheckCodes.Home, "grandparent"), (PreCheckCodes.Head, "grandparent"))),
        new("no-certificate", Of((PreCheckCodes.Household, "here"), (PreCheckCodes.Home, "no-certificate"))),
        new("tenant", Of((PreCheckCodes.Household, "county"), (PreCheckCodes.Home, "none"))),
        new("migrant", Of((PreCheckCodes.Household, "elsewhere"), (PreCheckCodes.Home, "none"), (_licence, "none"))),
        new("licence", Of(
            (PreCheckCodes.Household, "elsewhere"), (PreCheckCodes.Home, "none"), (PreCheckCodes.Contract, "no"), (_insurance, "none"))),
        new("preference", Of((PreCheckCodes.Household, "here"), (PreCheckCodes.Home, "guardian"))),
    ];

    /// <summary>What a pre-check gives in this situation.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public PreCheckState Under(Rulebook rulebook)
    {
        var check = new PreCheck(rulebook);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var state = check.After(answers);
        while (state.Next is { } question)
        {
            answers[question.Code] = AnswerTo(question);
            state = check.After(answers);
        }

        return state;
    }

    private string AnswerTo(PreCheckQuestion question) =>
        Answers.TryGetValue(question.Code, out var fixedAnswer) && question.Find(fixedAnswer) is not null ? fixedAnswer
        // Nobody is taken to belong to a group, or to have a permit, who is not said to.
        : question.Code == PreCheckCodes.Group && Code != "preference" ? "none"
        : question.Code == _permit && Answers[PreCheckCodes.Household] != "elsewhere" ? "none"
        : question.Choices[0].Code;

    private static Dictionary<string, string> Of(params (string Question, string Answer)[] answers) =>
        answers.ToDictionary(answer => answer.Question, answer => answer.Answer, StringComparer.Ordinal);
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Says the reason of an entry in a case's history: some are kept as codes, some begin with one.</summary>
internal static class HistoryWords
{
    /// <summary>The reason in words; empty when there is none.</summary>
    public static string Of(HistoryLine entry, Texts texts)
    {
        var (code, rest) = OfficerReasons.Split(entry.Reason);
        return entry.Act switch
        {
            "review.handed-over" or "review.turned" => ReasonWords.Of(entry.Reason, texts),
            "correction.made" or "correction.same" => texts.Find($"parents.correct.field.{rest}") ?? texts.Find($"officers.part.{code}") ?? "",
            "application.revised" => string.Join(texts["parents.apply.comma"], entry.Reason.Split(' ').Select(part => texts.Find($"officers.part.{Texts.Kebab(part)}") ?? part)),
            "fact.ruled" when Ruling(code, texts) is { } ruling => $"{ruling}{texts["officers.case.colon"]}{rest.Trim()}",
            "supplement.asked" when texts.Find($"officers.part.{Texts.Kebab(code)}") is { } part => $"{part}{texts["officers.case.colon"]}{rest.Trim()}",
            "number.changed" => $"{texts["officers.numbers.seen"]}{string.Join(texts["words.and"], code.Split(' ').Select(paper => texts.Find($"officers.numbers.papers.{paper}.label") ?? paper))}{texts["officers.numbers.semicolon"]}{rest}",
            _ when entry.Act.StartsWith("family.", StringComparison.Ordinal) => $"{texts.Find($"officers.family.{code}") ?? code} {rest}",
            _ => entry.Reason,
        };
    }

    private static string? Ruling(string code, Texts texts) =>
        code.Split(' ') is [var fact, var basis] && Enum.TryParse<FactName>(fact, out var name) && Enum.TryParse<RulingBasis>(basis, out var ground)
            ? $"{texts.Of(name)}，{texts[$"officers.act.basis.{Texts.Kebab(ground.ToString())}.label"]}"
            : null;
}

using EnrollOnline.Admissions.Guides;

namespace EnrollOnline.Cli.Guides;

/// <summary>Prints a guide: section by section, each in every language asked for, each line with what it rests on.</summary>
internal sealed class GuidePrinter(RulebookGuide guide, IReadOnlyList<GuideLanguage> languages, TextWriter to)
{
    private readonly List<string> _sources = [.. guide.Sources.Select(source => source.Id)];

    private readonly HashSet<(string Clause, GuideLanguage Language)> _reasons = [];

    public void Print()
    {
        foreach (var language in languages)
        {
            to.WriteLine(language.Of(guide.Title));
        }

        for (var at = 0; at < guide.Sections.Count; at++)
        {
            Print(guide.Sections[at], at + 1);
        }

        PrintSources();
    }

    private void Print(GuideSection section, int number)
    {
        to.WriteLine();
        to.WriteLine($"{number}. {string.Join(" / ", languages.Select(language => language.Of(section.Title)))}");
        foreach (var language in languages)
        {
            foreach (var line in section.Lines)
            {
                to.WriteLine(Say(line, language));
            }
        }
    }

    private string Say(GuideLine line, GuideLanguage language)
    {
        var bullet = line.Key == GuideLine.Remark ? "* " : line.Depth == 0 ? "" : "- ";
        var cited = string.Concat(line.Citations.Select(citation => " " + Say(citation, language)));
        return new string(' ', 3 + (3 * line.Depth)) + bullet + language.Of(line.Text) + cited;
    }

    private string Say(Citation citation, GuideLanguage language)
    {
        if (citation.Assumed is { } why)
        {
            return _reasons.Add((citation.ClauseId, language))
                ? language.Of($"〔{citation.ClauseId}，假定：{why.Zh}〕", $"[{citation.ClauseId}, assumed: {why.En}]")
                : language.Of($"〔{citation.ClauseId}，假定，理由见上〕", $"[{citation.ClauseId}, assumed, see above]");
        }

        var source = _sources.IndexOf(citation.SourceId ?? "") + 1;
        var parts = string.Join(language.Of("、", ", "), citation.AssumedParts);
        return parts.Length == 0
            ? language.Of($"〔{citation.ClauseId}，来源{source}〕", $"[{citation.ClauseId}, source {source}]")
            : language.Of(
                $"〔{citation.ClauseId}，来源{source}；部分为假定，见{parts}〕",
                $"[{citation.ClauseId}, source {source}; in part assumed, see {parts}]");
    }

    private void PrintSources()
    {
        to.WriteLine();
        to.WriteLine(string.Join(" / ", languages.Select(language => language.Of("来源", "Sources"))));
        for (var at = 0; at < guide.Sources.Count; at++)
        {
            to.WriteLine($"   {at + 1}. {guide.Sources[at].Title}");
        }

        foreach (var language in languages)
        {
            to.WriteLine("   " + language.Of(
                "写着“假定”的条款没有找到公布的文本，正式使用前由教育局确定。",
                "No published text was found for clauses marked \"assumed\"; the bureau settles them before a real season."));
        }
    }
}

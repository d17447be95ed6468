using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Amendments;
using EnrollOnline.Admissions.Guides;

namespace EnrollOnline.Cli.Guides;

/// <summary>Prints what a rulebook says otherwise than an earlier one, section by section.</summary>
internal sealed class AmendmentPrinter(IReadOnlyList<RulebookAmendment> amendments, IReadOnlyList<GuideLanguage> languages, TextWriter to)
{
    private static readonly Wording Was = new("原来", "was");
    private static readonly Wording Now = new("现在", "now");

    public void Print()
    {
        foreach (var topic in amendments.GroupBy(amendment => amendment.Topic).OrderBy(topic => topic.Key))
        {
            to.WriteLine(string.Join(" / ", languages.Select(language => language.Of(SectionTitles.Of(topic.Key)))));
            foreach (var language in languages)
            {
                Print([.. topic], language);
            }

            to.WriteLine();
        }

        foreach (var language in languages)
        {
            to.WriteLine(amendments.Count == 0
                ? language.Of("没有不同。", "No differences.")
                : language.Of($"共{amendments.Count}处不同。", $"Differences: {amendments.Count}."));
        }
    }

    private void Print(IReadOnlyList<RulebookAmendment> amendments, GuideLanguage language)
    {
        Wording? subject = null;
        foreach (var amendment in amendments)
        {
            if (amendment.Subject is { } about && about != subject)
            {
                to.WriteLine("   " + language.Of(about));
            }

            subject = amendment.Subject;
            foreach (var line in Say(amendment, language))
            {
                to.WriteLine((subject is null ? "   " : "      ") + line);
            }
        }
    }

    private static IEnumerable<string> Say(RulebookAmendment amendment, GuideLanguage language) => amendment.Kind switch
    {
        AmendmentKind.Added => Lines(new("新增", "added"), amendment.New, language),
        AmendmentKind.Removed => Lines(new("取消", "dropped"), amendment.Old, language),
        AmendmentKind.Moved => Lines(new("先后原来", "place was"), amendment.Old, language).Concat(Lines(Now, amendment.New, language)),
        AmendmentKind.Rejoined => Lines(new("条件原来", "conditions were"), amendment.Old, language).Concat(Lines(Now, amendment.New, language)),
        _ => Lines(Was, amendment.Old, language).Concat(Lines(Now, amendment.New, language)),
    };

    /// <summary>One line stands behind the label; several stand below it, as far in as they belong.</summary>
    private static IEnumerable<string> Lines(Wording label, IReadOnlyList<GuideLine> lines, GuideLanguage language) => lines is [var only]
        ? [language.Labelled(label, language.Of(only.Text))]
        : lines.Select(line => new string(' ', 3 * (line.Depth + 1)) + language.Of(line.Text)).Prepend(language.Labelled(label, "").TrimEnd());
}

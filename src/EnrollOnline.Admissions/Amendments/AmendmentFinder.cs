using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>Finds what a rulebook says otherwise than an earlier one, in words, rule by rule.</summary>
public static class AmendmentFinder
{
    /// <summary>Compares two rulebooks. Empty when they mean the same, however they are written.</summary>
    /// <param name="old">The earlier one.</param>
    /// <param name="new">The later one.</param>
    public static IReadOnlyList<RulebookAmendment> Find(Rulebook old, Rulebook @new)
    {
        var (before, after) = (GuideWriter.Write(old), GuideWriter.Write(@new));
        var subjects = new Subjects(old, @new);
        List<RulebookAmendment> found = [.. ClauseAmendments.Names(old, @new)];
        foreach (var topic in Enum.GetValues<GuideTopic>())
        {
            found.AddRange(topic switch
            {
                GuideTopic.Clauses => ClauseAmendments.Of(old, @new),
                _ => OrderAmendments.Of(topic, old, @new, subjects).Concat(Section(topic, before, after, subjects)),
            });
        }

        return found;
    }

    private static IEnumerable<RulebookAmendment> Section(
        GuideTopic topic, RulebookGuide before, RulebookGuide after, Subjects subjects)
    {
        var (old, @new) = (Lines(before, topic), Lines(after, topic));
        return old.Concat(@new).Select(line => Subjects.KeyOf(line.Key)).Distinct().SelectMany(key => RuleAmendments.Of(
            topic,
            subjects.Find(key),
            [.. old.Where(line => Subjects.KeyOf(line.Key) == key)],
            [.. @new.Where(line => Subjects.KeyOf(line.Key) == key)]));
    }

    private static List<GuideLine> Lines(RulebookGuide guide, GuideTopic topic) =>
        [.. guide.Sections.Where(section => section.Topic == topic).SelectMany(section => section.Lines).Where(line => line.Key != GuideLine.Remark)];
}

using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>The words of a rulebook itself: its title, the names of its categories, its clauses with what they rest on, the published texts.</summary>
internal static class ClauseAmendments
{
    public static IEnumerable<RulebookAmendment> Names(Rulebook old, Rulebook @new) =>
    [
        .. Compare(GuideTopic.Rulebook, null, old.Title, @new.Title),
        .. @new.Categories.SelectMany(category => old.FindCategory(category.Code) is { } earlier
            ? Compare(GuideTopic.Categories, new($"类别{category.Code}", $"category {category.Code}"), earlier.Name, category.Name)
            : []),
    ];

    public static IEnumerable<RulebookAmendment> Of(Rulebook old, Rulebook @new) =>
    [
        .. Ids(old.Clauses, @new.Clauses, clause => clause.Id).SelectMany(id =>
        {
            var (before, after) = (old.FindClause(id), @new.FindClause(id));
            var name = new Wording($"条款{id}", $"clause {id}");
            return Compare(GuideTopic.Clauses, name, before?.Text, after?.Text)
                .Concat(before is null || after is null ? [] : Compare(GuideTopic.Clauses, name, Ground(before), Ground(after)));
        }),
        .. Ids(old.Sources, @new.Sources, source => source.Id).SelectMany(id => Compare(
            GuideTopic.Clauses, new($"来源{id}", $"source {id}"), Text(old, id), Text(@new, id))),
    ];

    private static IEnumerable<string> Ids<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> id) =>
        old.Concat(@new).Select(id).Distinct();

    private static IEnumerable<RulebookAmendment> Compare(GuideTopic topic, Wording? subject, Wording? old, Wording? @new) =>
        old == @new ? [] :
        [
            new(
                topic,
                subject,
                old is null ? AmendmentKind.Added : @new is null ? AmendmentKind.Removed : AmendmentKind.Changed,
                Lines(old),
                Lines(@new)),
        ];

    private static IReadOnlyList<GuideLine> Lines(Wording? text) =>
        text is null ? [] : [new(GuideLine.Remark, 0, text, [])];

    private static Wording Ground(Clause clause) => clause.Assumed
        ? new($"假定：{Reason.Of(clause).Zh}", $"assumed: {Reason.Of(clause).En}")
        : new($"已公布，来源{clause.Source}", $"published, source {clause.Source}");

    private static Wording? Text(Rulebook rulebook, string id) =>
        rulebook.Sources.FirstOrDefault(source => source.Id == id)?.Title is { } title ? new(title, title) : null;
}

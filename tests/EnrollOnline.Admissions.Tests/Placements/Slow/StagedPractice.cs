using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>
/// What counties do by hand: the private draw first; then the public schools, those with a right of promotion before
/// the categories, one category after the other, each seat final; then co-ordination in the same order. Multiples are
/// kept together inside each stage.
/// </summary>
internal sealed class StagedPractice(PlacementInput input)
{
    private readonly SlowLists _lists = new(input);
    private readonly SlowKeys _keys = new(input);
    private readonly Dictionary<string, SlowEntry?> _held =
        input.Children.ToDictionary(child => child.ApplicationNumber, _ => (SlowEntry?)null);

    private readonly Dictionary<(string School, string Part), int> _seats = input.Schools
        .SelectMany(SlowPlacement.Parts).ToDictionary(part => (part.School, part.Part), part => part.Seats);

    /// <summary>The school of each child, or none.</summary>
    public Dictionary<string, string?> Seats()
    {
        var lists = input.Children.Select(_lists.Round1).ToList();
        Stage(lists.Select(list => Only(list, entry => entry.Via == PlacedVia.PrivateChoice)));
        Stage(lists.Where(list => !SlowKeys.ChosePrivate(list.Child))
            .Select(list => Only(list, entry => entry.Via == PlacedVia.Promotion && RightToSeat)));
        ByCategory(lists.Select(list => Only(list, entry => entry.Via != PlacedVia.PrivateChoice)));

        ByCategory(input.Children.Where(child => _held[child.ApplicationNumber] is null).Select(_lists.Round2).ToList());
        return _held.ToDictionary(pair => pair.Key, pair => pair.Value?.School);
    }

    private bool RightToSeat => input.Rulebook.Promotion?.Mode == PromotionMode.RightToSeat;

    private void ByCategory(IEnumerable<SlowList> lists)
    {
        foreach (var category in lists.GroupBy(list => _keys.Base(list.Child)).OrderBy(group => group.Key))
        {
            Stage(category);
        }
    }

    private void Stage(IEnumerable<SlowList> lists)
    {
        var asking = lists.Where(list => _held[list.Child.ApplicationNumber] is null).ToList();
        var caps = input.Schools.ToDictionary(
            school => school.Code, school => school.Cap - _held.Values.Count(entry => entry?.School == school.Code));
        foreach (var (number, entry) in new SlowRound(asking, _seats, caps, input.Rulebook.Multiples.Mode).Run())
        {
            _held[number] = entry;
            if (entry is not null)
            {
                _seats[(entry.School, entry.Part)]--;
            }
        }
    }

    private static SlowList Only(SlowList list, Func<SlowEntry, bool> keep) => list with { Entries = [.. list.Entries.Where(keep)] };
}

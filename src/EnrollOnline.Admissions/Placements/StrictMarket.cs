namespace EnrollOnline.Admissions.Placements;

/// <summary>A school that says itself in which order it takes children.</summary>
/// <param name="Id">The school.</param>
/// <param name="Capacity">Seats, 0 or more.</param>
/// <param name="Priority">Children, best first; one that is not listed is not taken.</param>
public sealed record StrictSchool(string Id, int Capacity, IReadOnlyList<string> Priority);

/// <summary>A child with a list of schools.</summary>
/// <param name="Id">The child.</param>
/// <param name="Preferences">Schools, best liked first; one that is not listed is not wanted.</param>
public sealed record StrictChild(string Id, IReadOnlyList<string> Preferences);

/// <summary>
/// The bare engine without rulebook and lottery: strict lists on both sides, children proposing. Meant for peers who
/// compare it with published examples; <see cref="MatchFile"/> reads it from JSON and sees that ids are sound.
/// </summary>
/// <param name="Schools">The schools; ids are unique.</param>
/// <param name="Children">The children; ids are unique.</param>
public sealed record StrictMarket(IReadOnlyList<StrictSchool> Schools, IReadOnlyList<StrictChild> Children)
{
    /// <summary>Every child, in the order given, with its school or null.</summary>
    public IReadOnlyList<(string Child, string? School)> Match()
    {
        var schoolAt = Schools.Select((school, at) => (school.Id, at)).ToDictionary(s => s.Id, s => s.at);
        var rank = Schools
            .Select(school => school.Priority.Select((id, at) => (id, at)).ToDictionary(c => c.id, c => c.at))
            .ToArray();
        var first = new int[Children.Count + 1];
        List<int> school = [];
        List<ulong> key = [];
        for (var child = 0; child < Children.Count; child++)
        {
            foreach (var wanted in Children[child].Preferences)
            {
                if (schoolAt.TryGetValue(wanted, out var at) && rank[at].TryGetValue(Children[child].Id, out var place))
                {
                    school.Add(at);
                    key.Add(((ulong)place << SeatMarket.TurnBits) | (uint)child);
                }
            }

            first[child + 1] = school.Count;
        }

        var match = new DeferredAcceptance(new()
        {
            First = first, Part = [.. school], Key = [.. key], Seats = [.. Schools.Select(s => s.Capacity)],
            ChildOfTurn = [.. Enumerable.Range(0, Children.Count)],
        });
        match.Run(Children.Count);
        return [.. Children.Select((child, at) => (child.Id, match.Held[at] < 0 ? null : Schools[school[match.Held[at]]].Id))];
    }
}

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Deferred acceptance with children proposing (Gale and Shapley 1962; for schools with seats Abdulkadiroglu and
/// Sonmez 2003). Flat arrays and integer keys only: the result depends on nothing but the order of the keys, and no
/// child can do better by another list. A list entry is one child's application to one school; the entries of child
/// c are <c>first[c]</c> up to, but not with, <c>first[c + 1]</c>, best liked first.
/// </summary>
internal static class DeferredAcceptance
{
    /// <summary>Runs to the end; for each child the entry that it holds, or -1.</summary>
    /// <param name="first">Index of each child's first entry, and one more for the end.</param>
    /// <param name="school">Each entry's school.</param>
    /// <param name="key">Each entry's place in the school's order, the smaller first; no two alike at one school.</param>
    /// <param name="seats">Each school's seats.</param>
    /// <param name="barred">Entries to pass over, or an empty span for none.</param>
    public static int[] Run(
        ReadOnlySpan<int> first,
        ReadOnlySpan<int> school,
        ReadOnlySpan<ulong> key,
        ReadOnlySpan<int> seats,
        ReadOnlySpan<bool> barred)
    {
        var children = first.Length - 1;
        var offset = Offsets(seats, school);
        var heap = new int[offset[^1]];
        var filled = new int[seats.Length];
        var next = first[..children].ToArray();
        var childOf = Owners(first, school.Length);
        var held = new int[children];
        Array.Fill(held, -1);
        for (var starter = 0; starter < children; starter++)
        {
            for (var child = starter; child >= 0;)
            {
                if (next[child] == first[child + 1])
                {
                    break;
                }

                var entry = next[child]++;
                if (barred.Length > 0 && barred[entry])
                {
                    continue;
                }

                var at = school[entry];
                var worstFirst = heap.AsSpan(offset[at], offset[at + 1] - offset[at]);
                if (filled[at] < worstFirst.Length)
                {
                    held[child] = entry;
                    RaiseNew(worstFirst[..++filled[at]], entry, key);
                    break;
                }

                if (worstFirst.Length == 0 || key[worstFirst[0]] < key[entry])
                {
                    continue;
                }

                var leaving = childOf[worstFirst[0]];
                held[leaving] = -1;
                held[child] = entry;
                SinkFirst(worstFirst, entry, key);
                child = leaving;
            }
        }

        return held;
    }

    /// <summary>Where each school's heap begins; a school needs no more room than it has seats or entries.</summary>
    private static int[] Offsets(ReadOnlySpan<int> seats, ReadOnlySpan<int> school)
    {
        var entries = new int[seats.Length];
        foreach (var at in school)
        {
            entries[at]++;
        }

        var offset = new int[seats.Length + 1];
        for (var at = 0; at < seats.Length; at++)
        {
            offset[at + 1] = offset[at] + Math.Min(seats[at], entries[at]);
        }

        return offset;
    }

    private static int[] Owners(ReadOnlySpan<int> first, int entries)
    {
        var owners = new int[entries];
        for (var child = 0; child < first.Length - 1; child++)
        {
            owners.AsSpan(first[child]..first[child + 1]).Fill(child);
        }

        return owners;
    }

    /// <summary>Puts an entry at the end of a heap with the worst key on top, and moves it up to its place.</summary>
    private static void RaiseNew(Span<int> heap, int entry, ReadOnlySpan<ulong> key)
    {
        var at = heap.Length - 1;
        while (at > 0 && key[heap[(at - 1) / 2]] < key[entry])
        {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        heap[at] = entry;
    }

    /// <summary>Replaces the worst entry of a heap and moves the new one down to its place.</summary>
    private static void SinkFirst(Span<int> heap, int entry, ReadOnlySpan<ulong> key)
    {
        var at = 0;
        while (true)
        {
            var worse = (2 * at) + 1;
            if (worse + 1 < heap.Length && key[heap[worse + 1]] > key[heap[worse]])
            {
                worse++;
            }

            if (worse >= heap.Length || key[heap[worse]] <= key[entry])
            {
                heap[at] = entry;
                return;
            }

            heap[at] = heap[worse];
            at = worse;
        }
    }
}

using System.Globalization;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>Finds the characters in which two short texts differ, so that a page can mark just those.</summary>
public static class TextMarks
{
    private const int Longest = 200;

    /// <summary>One text in pieces, each alike in both texts or not, by their longest common subsequence.</summary>
    /// <param name="text">The text to cut.</param>
    /// <param name="other">The text to compare it with.</param>
    /// <returns>The pieces in order; the whole text as one differing piece when either is longer than 200 characters or nothing is alike.</returns>
    public static IReadOnlyList<(string Text, bool Differs)> Of(string text, string other)
    {
        var (left, right) = (Characters(text), Characters(other));
        if (left.Length == 0)
        {
            return [];
        }

        if (left.Length > Longest || right.Length > Longest)
        {
            return [(text, text != other)];
        }

        var pieces = new List<(string Text, bool Differs)>();
        foreach (var (character, differs) in left.Zip(Differing(left, right)))
        {
            if (pieces is [.., var last] && last.Differs == differs)
            {
                pieces[^1] = (last.Text + character, differs);
            }
            else
            {
                pieces.Add((character, differs));
            }
        }

        return pieces;
    }

    private static bool[] Differing(string[] left, string[] right)
    {
        // length[i, j]: how much of left from i and right from j is alike.
        var length = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                length[i, j] = left[i] == right[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var differs = new bool[left.Length];
        for (int i = 0, j = 0; i < left.Length; i++)
        {
            while (j < right.Length && left[i] != right[j] && length[i, j + 1] == length[i, j])
            {
                j++;
            }

            differs[i] = j >= right.Length || left[i] != right[j];
            j += differs[i] ? 0 : 1;
        }

        return differs;
    }

    // What a reader takes for one character: with its accents, and rare characters beyond 16 bits whole.
    private static string[] Characters(string text)
    {
        var found = new List<string>();
        var walk = StringInfo.GetTextElementEnumerator(text);
        while (walk.MoveNext())
        {
            found.Add(walk.GetTextElement());
        }

        return [.. found];
    }
}

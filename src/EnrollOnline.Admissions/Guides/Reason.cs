using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>Why a clause is assumed, in both languages.</summary>
internal static class Reason
{
    /// <summary>A note gives the reason in Chinese and then in English; where it does not, both read the whole.</summary>
    public static Wording Of(Clause clause)
    {
        var note = clause.Note ?? "";
        for (var at = note.IndexOf('。', StringComparison.Ordinal); at >= 0; at = note.IndexOf('。', at + 1))
        {
            if (at + 1 < note.Length && char.IsAsciiLetter(note[at + 1]))
            {
                return new(note[..(at + 1)], note[(at + 1)..]);
            }
        }

        return new(note, note);
    }
}

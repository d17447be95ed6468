namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>What counts the figure before it.</summary>
internal enum Counter
{
    /// <summary>No word follows, or one that counts nothing.</summary>
    None,

    /// <summary>号.</summary>
    Number,

    /// <summary>号院, 院.</summary>
    Court,

    /// <summary>号楼, 栋, 幢, 座.</summary>
    Building,

    /// <summary>楼: the building or the floor.</summary>
    Storeys,

    /// <summary>单元, 门, 梯.</summary>
    Unit,

    /// <summary>层.</summary>
    Floor,

    /// <summary>室, 户, 房.</summary>
    Room,

    /// <summary>组, 队.</summary>
    Group,

    /// <summary>排.</summary>
    Row,

    /// <summary>期, 区.</summary>
    Phase,

    /// <summary>巷, 条, 弄, 道.</summary>
    Lane,
}

/// <summary>A piece of an address: words, or a figure and what it counts.</summary>
/// <param name="Text">The words, or the figure.</param>
/// <param name="Counter">What the figure counts.</param>
/// <param name="IsFigure">False for words.</param>
/// <param name="Counted">The counting word as it is written.</param>
internal readonly record struct AddressWord(string Text, Counter Counter, bool IsFigure, string Counted = "")
{
    private static readonly (string Word, Counter Counter)[] Counters =
    [
        ("号楼", Counter.Building), ("号院", Counter.Court), ("号房", Counter.Room), ("号室", Counter.Room), ("号户", Counter.Room), ("号", Counter.Number),
        ("栋楼", Counter.Building), ("栋", Counter.Building), ("幢楼", Counter.Building), ("幢", Counter.Building), ("座", Counter.Building),
        ("单元", Counter.Unit), ("门", Counter.Unit), ("楼", Counter.Storeys), ("层", Counter.Floor), ("室", Counter.Room), ("户", Counter.Room),
        ("房", Counter.Room), ("组", Counter.Group), ("队", Counter.Group), ("排", Counter.Row), ("期", Counter.Phase), ("区", Counter.Phase),
        ("巷", Counter.Lane), ("条", Counter.Lane), ("弄", Counter.Lane), ("道", Counter.Lane), ("院", Counter.Court),
    ];

    /// <summary>Cuts a normalised text into its pieces, in order.</summary>
    public static List<AddressWord> Cut(string text)
    {
        var words = new List<AddressWord>(8);
        var at = 0;
        while (at < text.Length)
        {
            var end = at + 1;
            if (IsFigureCharacter(text[at]))
            {
                while (end < text.Length && IsFigureCharacter(text[end]))
                {
                    end++;
                }

                var (word, counter) = CounterAt(text, end);
                AddFigure(words, text[at..end].Trim('-'), counter, word);
                at = end + word.Length;
            }
            else
            {
                while (end < text.Length && text[end] != AddressText.Gap && text[at] != AddressText.Gap && !IsFigureCharacter(text[end]))
                {
                    end++;
                }

                if (text[at] != AddressText.Gap)
                {
                    words.Add(new AddressWord(text[at..end], Counter.None, false));
                }

                at = end;
            }
        }

        return words;
    }

    // 6F601 is floor 6, room 601.
    private static void AddFigure(List<AddressWord> words, string figure, Counter counter, string counted)
    {
        var floor = figure.IndexOf('F', StringComparison.Ordinal);
        if (floor is 1 or 2 && char.IsAsciiDigit(figure[0]) && char.IsAsciiDigit(figure[floor - 1]))
        {
            words.Add(new AddressWord(figure[..floor], Counter.Floor, true, "F"));
            figure = figure[(floor + 1)..];
        }

        if (figure.Length > 0)
        {
            words.Add(new AddressWord(figure, counter, true, counted));
        }
    }

    private static (string Word, Counter Counter) CounterAt(string text, int at)
    {
        foreach (var entry in Counters)
        {
            if (string.CompareOrdinal(text, at, entry.Word, 0, entry.Word.Length) == 0)
            {
                return entry;
            }
        }

        return ("", Counter.None);
    }

    private static bool IsFigureCharacter(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c == '-';
}

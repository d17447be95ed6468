using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Lottery numbers and the order that they give: by number, then by application number.</summary>
internal sealed class LotteryOrder
{
    private readonly PlacementInput _input;
    private readonly PlacementChild[] _children;
    private readonly string[] _season = [];
    private readonly int[] _seasonRank = [];

    public LotteryOrder(PlacementInput input, PlacementChild[] children)
    {
        _input = input;
        _children = children;
        if (input.Rulebook.Lottery.Scope == LotteryScope.Season)
        {
            _season = [.. children.Select(child => Draw(child, LotteryNumber.SeasonScope))];
            _seasonRank = new int[children.Length];
            var order = Enumerable.Range(0, children.Length).ToArray();
            Array.Sort(order, (a, b) => Compare(_season[a], a, _season[b], b));
            for (var rank = 0; rank < order.Length; rank++)
            {
                _seasonRank[order[rank]] = rank;
            }
        }
    }

    /// <summary>A child's number at a school.</summary>
    public string Number(int child, string schoolCode) =>
        _season.Length > 0 ? _season[child] : Draw(_children[child], schoolCode);

    /// <summary>Each entry's rank; two entries of one school never have the same.</summary>
    /// <param name="child">Each entry's child.</param>
    /// <param name="number">Each entry's number.</param>
    public int[] Ranks(int[] child, string[] number)
    {
        var ranks = new int[child.Length];
        if (_season.Length > 0)
        {
            for (var entry = 0; entry < ranks.Length; entry++)
            {
                ranks[entry] = _seasonRank[child[entry]];
            }

            return ranks;
        }

        var order = Enumerable.Range(0, child.Length).ToArray();
        Array.Sort(order, (a, b) => Compare(number[a], child[a], number[b], child[b]));
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    /// <summary>Children stand in the order of their application numbers, so the place decides between equal numbers.</summary>
    private static int Compare(string number, int child, string otherNumber, int otherChild)
    {
        var byNumber = string.CompareOrdinal(number, otherNumber);
        return byNumber != 0 ? byNumber : child.CompareTo(otherChild);
    }

    private string Draw(PlacementChild child, string scope)
    {
        var shared = _input.Rulebook.Multiples.Mode != MultiplesMode.Independent ? child.MultiplesId : null;
        return LotteryNumber.Of(_input.Seed, _input.SeasonId, scope, shared ?? child.ApplicationNumber);
    }
}

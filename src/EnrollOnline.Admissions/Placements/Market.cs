using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// The input in one fixed order: schools by code, children by application number, both ordinal. Everything below
/// works with places in these two lists, so the order of the input's rows cannot matter.
/// </summary>
internal sealed class Market
{
    /// <summary>The tie-break part of a key without values.</summary>
    private const ulong NoTies = (1UL << 28) - 1;

    /// <summary>The upper part of a private school's key: one group, no date, only the lottery.</summary>
    public const ulong PrivateKey = NoTies << 28;

    private readonly Dictionary<string, int> _schoolAt;
    private readonly Dictionary<string, int> _categoryAt;
    private readonly TieValues[] _ties;
    private readonly Dictionary<TieValues, int> _tieRank;

    public Market(PlacementInput input)
    {
        Rulebook = input.Rulebook;
        Schools = [.. input.Schools.OrderBy(school => school.Code, StringComparer.Ordinal)];
        Children = [.. input.Children.OrderBy(child => child.ApplicationNumber, StringComparer.Ordinal)];
        _schoolAt = Schools.Select((school, at) => (school.Code, at)).ToDictionary(s => s.Code, s => s.at);
        _categoryAt = Rulebook.Categories.Select((category, at) => (category.Code, at)).ToDictionary(c => c.Code, c => c.at);
        Lottery = new(input, Children);
        _ties = [.. Children.Select(child => child.Ties).Distinct().Order()];
        _tieRank = _ties.Select((ties, at) => (ties, at)).ToDictionary(t => t.ties, t => t.at);
    }

    public Rulebook Rulebook { get; }

    public PlacementSchool[] Schools { get; }

    public PlacementChild[] Children { get; }

    public LotteryOrder Lottery { get; }

    public int SchoolAt(string code) => _schoolAt[code];

    /// <summary>The zone's schools are left to co-ordination for children that chose a private school.</summary>
    public bool LosersSkipZone =>
        Rulebook.PrivateChoices.LoserRule is LoserRule.CoOrdination or LoserRule.ZoneSeatLost;

    /// <summary>The rank group at public schools.</summary>
    /// <param name="child">The child.</param>
    /// <param name="chosePrivate">Whether it chose a private school.</param>
    public int Group(PlacementChild child, bool chosePrivate)
    {
        var category = _categoryAt[child.CategoryCode];
        var behind = chosePrivate ? 1 : 0;
        return Rulebook.PrivateChoices.LoserRule switch
        {
            LoserRule.BottomOfCategory => (2 * category) + behind,
            LoserRule.OwnZoneIfSeatsRemain => category + (behind * Rulebook.Categories.Count),
            _ => category,
        };
    }

    /// <summary>The upper part of a public school's key: eight bits of group, 28 of date; 28 of lottery rank follow.</summary>
    public ulong PublicKey(PlacementChild child) =>
        ((ulong)Group(child, child.PrivateChoices.Count > 0) << 56)
        | ((ulong)_tieRank[child.Ties] << 28);

    /// <summary>The key of an entry in words.</summary>
    public RankKey Words(ulong key, string number)
    {
        var rank = (key >> 28) & NoTies;
        return new((int)(key >> 56), rank == NoTies ? TieValues.None : _ties[rank], number);
    }
}

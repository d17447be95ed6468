using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// The input in one fixed order: schools by code, children by application number, both ordinal. Everything below
/// works with places in these two lists, so the order of the input's rows cannot matter.
/// </summary>
internal sealed class Market
{
    private readonly Dictionary<string, int> _schoolAt;
    private readonly Dictionary<string, int> _categoryAt;
    private readonly Dictionary<string, List<int>> _fedBy = [];

    private readonly int[] _distanceAt;
    private readonly Action<PlacementStep>? _reached;
    private (Tickets Tickets, int[] Order)? _ofSeason;

    public Market(PlacementInput input, Action<PlacementStep>? reached = null)
    {
        (Input, _reached) = (input, reached);
        Schools = [.. input.Schools.OrderBy(school => school.Code, StringComparer.Ordinal)];
        Children = [.. input.Children.OrderBy(child => child.ApplicationNumber, StringComparer.Ordinal)];
        _schoolAt = Schools.Select((school, at) => (school.Code, at)).ToDictionary(s => s.Code, s => s.at);
        _categoryAt = Rulebook.Categories.Select((category, at) => (category.Code, at)).ToDictionary(c => c.Code, c => c.at);
        _distanceAt = [.. Rulebook.Categories.Select(category => category.TieBreaks.ToList().IndexOf(TieBreak.Distance))];
        for (var at = 0; at < Schools.Length; at++)
        {
            foreach (var feeder in Schools[at].Feeders)
            {
                (_fedBy.TryGetValue(feeder, out var fed) ? fed : _fedBy[feeder] = []).Add(at);
            }
        }
    }

    public PlacementInput Input { get; }

    public Rulebook Rulebook => Input.Rulebook;

    public PlacementSchool[] Schools { get; }

    public PlacementChild[] Children { get; }

    public void Reached(PlacementStep step) => _reached?.Invoke(step);

    public int SchoolAt(string code) => _schoolAt[code];

    public int CategoryAt(string code) => _categoryAt[code];

    public bool IsPublic(int school) => Schools[school].Kind == SchoolKind.Public;

    /// <summary>One lottery number for each child, and the children in their order.</summary>
    public (Tickets Tickets, int[] Order) OfSeason()
    {
        if (_ofSeason is not { } known)
        {
            var tickets = Tickets.Draw(
                Input.Seed, Input.SeasonId, Children.Length, _ => LotteryNumber.SeasonScope, at => IdOf(Children[at]));
            _ofSeason = known = (tickets, tickets.InOrder());
        }

        return known;
    }

    /// <summary>The id that a child's lottery number is drawn for.</summary>
    public string IdOf(PlacementChild child) =>
        (Rulebook.Multiples.Mode != MultiplesMode.Independent ? child.MultiplesId : null) ?? child.ApplicationNumber;

    /// <summary>The public schools of a child's own list: those that its primary school leads to, then its zone's.</summary>
    public IEnumerable<(int School, PlacedVia Via)> OwnPublic(PlacementChild child)
    {
        var mode = Rulebook.Promotion?.Mode ?? PromotionMode.None;
        var fed = mode != PromotionMode.None && child.FromSchool is { } from && _fedBy.TryGetValue(from, out var schools)
            ? schools : [];
        foreach (var school in fed)
        {
            yield return (school, PlacedVia.Promotion);
        }

        if (fed.Count > 0 && mode == PromotionMode.InsteadOfZone)
        {
            yield break;
        }

        foreach (var code in child.ZoneSchools)
        {
            if (SchoolAt(code) is var school && !fed.Contains(school))
            {
                yield return (school, PlacedVia.OwnZone);
            }
        }
    }

    /// <summary>The public schools are left to co-ordination for children that chose a private school.</summary>
    public bool LeavesPublicOut(PlacementChild child) =>
        child.PrivateChoices.Count > 0
        && Rulebook.PrivateChoices.LoserRule is LoserRule.CoOrdination or LoserRule.ZoneSeatLost;

    /// <summary>The values that rank a child at a school; a distance is that to this school.</summary>
    public TieValues TiesAt(PlacementChild child, int school)
    {
        var distance = _distanceAt[CategoryAt(child.CategoryCode)];
        return distance < 0 ? child.Ties : child.Ties.With(distance, Metres(child, school));
    }

    private int? Metres(PlacementChild child, int school)
    {
        foreach (var distance in child.Distances)
        {
            if (distance.SchoolCode == Schools[school].Code)
            {
                return distance.Metres;
            }
        }

        return null;
    }
}

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using CoOrdinationOrder = EnrollOnline.Admissions.Rulebooks.CoOrdinationOrder;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>One entry of a child's list: one part of one school's seats; the open part has an empty code.</summary>
internal sealed record SlowEntry(string School, string Part, PlacedVia Via, SlowKey Key);

/// <summary>A child and what it asks for, best liked first.</summary>
internal sealed record SlowList(PlacementChild Child, List<SlowEntry> Entries)
{
    /// <summary>Place on the list; no seat comes after everything.</summary>
    public int Place(SlowEntry? entry) => entry is null ? Entries.Count : Entries.IndexOf(entry);
}

/// <summary>The lists of both rounds.</summary>
internal sealed class SlowLists(PlacementInput input)
{
    private readonly SlowKeys _keys = new(input);
    private readonly Rulebook _rules = input.Rulebook;

    public SlowList Round1(PlacementChild child)
    {
        var promoted = Promoted(child);
        List<(string School, PlacedVia Via)> ways = [.. child.PrivateChoices.Select(code => (code, PlacedVia.PrivateChoice))];
        if (!LeavesPublicOut(child))
        {
            ways.AddRange(OwnPublic(child).Select(
                code => (code, promoted.Contains(code) ? PlacedVia.Promotion : PlacedVia.OwnZone)));
        }

        return new(child, [.. ways.SelectMany(way => Parts(child, School(way.School), way.Via))]);
    }

    public SlowList Round2(PlacementChild child)
    {
        var codes = Round2Schools(child);
        return new(child, [.. codes.Select(code =>
            new SlowEntry(code, "", PlacedVia.CoOrdination, _keys.InRound2(child, School(code))))]);
    }

    private List<string> Round2Schools(PlacementChild child)
    {
        var chose = SlowKeys.ChosePrivate(child);
        var own = OwnPublic(child);
        List<string> codes = [.. (child.CoOrdination.Count > 0 ? child.CoOrdination : ByRulebook(child)).Except(own)];
        if (chose && _rules.PrivateChoices.LoserRule == LoserRule.CoOrdination)
        {
            codes = [.. own, .. codes];
        }

        if (codes.Count == 0 && child.ZoneSchools.Count == 0)
        {
            codes = [.. input.Schools.Where(IsPublic).Select(school => school.Code).Except(own).Order(StringComparer.Ordinal)];
        }

        if (_rules.Siblings?.Effect == SiblingEffect.IfSeatsRemain
            && input.Schools.Any(school => school.Code == child.SiblingSchool && IsPublic(school)))
        {
            codes = [child.SiblingSchool!, .. codes.Where(code => code != child.SiblingSchool)];
        }

        return chose && _rules.PrivateChoices.LoserRule == LoserRule.ZoneSeatLost ? [.. codes.Except(own)] : codes;
    }

    private IEnumerable<string> ByRulebook(PlacementChild child) =>
        _rules.CoOrdination.Order == CoOrdinationOrder.Distance
            ? child.Distances.Where(to => IsPublic(School(to.SchoolCode)))
                .OrderBy(to => to.Metres).ThenBy(to => to.SchoolCode, StringComparer.Ordinal).Select(to => to.SchoolCode)
            : child.ZoneSchools.Count == 0 ? [] : School(child.ZoneSchools[0]).Neighbours;

    /// <summary>Promotion and zone schools, whether round 1 may try them or not.</summary>
    private List<string> OwnPublic(PlacementChild child)
    {
        var promoted = Promoted(child);
        return _rules.Promotion?.Mode == PromotionMode.InsteadOfZone && promoted.Count > 0
            ? promoted
            : [.. promoted, .. child.ZoneSchools.Except(promoted)];
    }

    private List<string> Promoted(PlacementChild child) =>
        _rules.Promotion is null or { Mode: PromotionMode.None } || child.FromSchool is null
            ? []
            : [.. input.Schools.Where(school => IsPublic(school) && school.Feeders.Contains(child.FromSchool))
                .Select(school => school.Code).Order(StringComparer.Ordinal)];

    private bool LeavesPublicOut(PlacementChild child) =>
        SlowKeys.ChosePrivate(child)
        && _rules.PrivateChoices.LoserRule is LoserRule.CoOrdination or LoserRule.ZoneSeatLost;

    private IEnumerable<SlowEntry> Parts(PlacementChild child, PlacementSchool school, PlacedVia via)
    {
        var here = school.Pools.Select(pool => pool.Code).ToHashSet();
        var strata = IsPublic(school) ? [] : _rules.PrivateChoices.Strata.Where(stratum => here.Contains(stratum.Code)).ToList();
        var reserves = _rules.Reserves.Where(reserve => here.Contains(reserve.Code)).ToList();
        string[] parts =
        [
            .. reserves.Where(reserve => reserve.Order == ReserveOrder.ReservedFirst).Select(reserve => reserve.Code),
            .. strata.Where(stratum => child.Groups.Contains(stratum.Code)).Select(stratum => stratum.Code),
            "",
            .. reserves.Where(reserve => reserve.Order == ReserveOrder.OpenFirst).Select(reserve => reserve.Code),
            .. strata.Where(stratum => stratum.Unfilled == UnfilledSeats.PassOn && !child.Groups.Contains(stratum.Code))
                .Select(stratum => stratum.Code),
        ];
        return parts.Select(part => new SlowEntry(
            school.Code, part, via,
            _keys.InRound1(child, school, via == PlacedVia.Promotion, part.Length > 0 && !child.Groups.Contains(part))));
    }

    private PlacementSchool School(string code) => input.Schools.Single(school => school.Code == code);

    private static bool IsPublic(PlacementSchool school) => school.Kind == SchoolKind.Public;
}

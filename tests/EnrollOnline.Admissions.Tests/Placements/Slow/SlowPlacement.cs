using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>
/// A second placement, written from docs/placement.md and sharing nothing with the engine but the types of input and
/// outcome: plain and slow, every key and list made anew from the input. Where the two differ, one of them is wrong.
/// </summary>
internal sealed record SlowPlacement(
    PlacementInput Input,
    List<SlowList> Lists1,
    Dictionary<(string School, string Part), int> Seats1,
    Dictionary<string, SlowEntry?> Held1,
    IReadOnlySet<(string Child, string School)> Barred1,
    List<SlowList> Lists2,
    Dictionary<(string School, string Part), int> Seats2,
    Dictionary<string, SlowEntry?> Held2,
    IReadOnlySet<(string Child, string School)> Barred2,
    Dictionary<string, int> Extra)
{
    public static SlowPlacement Of(PlacementInput input)
    {
        var lists = new SlowLists(input);
        var mode = input.Rulebook.Multiples.Mode;

        var seats1 = input.Schools.SelectMany(Parts).ToDictionary(part => (part.School, part.Part), part => part.Seats);
        var lists1 = input.Children.Select(lists.Round1).ToList();
        var round1 = new SlowRound(lists1, seats1, input.Schools.ToDictionary(school => school.Code, school => school.Cap), mode);
        var held1 = round1.Run();

        var filled = input.Schools.ToDictionary(school => school.Code, school => held1.Values.Count(entry => entry?.School == school.Code));
        var seats2 = input.Schools.ToDictionary(
            school => (school.Code, ""),
            school => seats1.Where(part => part.Key.School == school.Code).Sum(part => part.Value) - filled[school.Code]);
        var lists2 = lists1.Where(list => held1[list.Child.ApplicationNumber] is null)
            .Select(list => lists.Round2(list.Child)).ToList();
        var room = input.Schools.ToDictionary(school => school.Code, school => school.Cap - filled[school.Code]);
        var round2 = new SlowRound(lists2, seats2, room, mode);
        var held2 = round2.Run();

        return new(
            input, lists1, seats1, held1, round1.Barred, lists2, seats2, held2, round2.Barred,
            input.Schools.ToDictionary(school => school.Code, school => seats2[(school.Code, "")] + filled[school.Code] - school.Plan));
    }

    /// <summary>What a child holds in the end.</summary>
    public SlowEntry? Held(string number) => Held1[number] ?? Held2.GetValueOrDefault(number);

    /// <summary>Seats, ways, extra seats and cut-offs, one line each.</summary>
    public List<string> Report() =>
    [
        .. Input.Children.Select(child => child.ApplicationNumber).Order(StringComparer.Ordinal)
            .Select(number => $"{number}: {Held(number)?.School ?? "none"} {Held(number)?.Via ?? PlacedVia.None}"),
        .. Input.Schools.Select(school => school.Code).Order(StringComparer.Ordinal)
            .Select(code => $"{code}: {Extra[code]} more, {Input.Children.Count(child => Held(child.ApplicationNumber)?.School == code)} filled"),
        .. CutOffs().Order(StringComparer.Ordinal),
    ];

    /// <summary>The open seats of a school and each of its pools.</summary>
    public static IEnumerable<(string School, string Part, int Seats)> Parts(PlacementSchool school) =>
    [
        (school.Code, "", school.Plan - school.Pools.Sum(pool => pool.Seats)),
        .. school.Pools.Select(pool => (school.Code, pool.Code, pool.Seats)),
    ];

    private IEnumerable<string> CutOffs() =>
        from child in Input.Children
        let entry = Held(child.ApplicationNumber)
        where entry is not null
        let isPrivate = Input.Schools.Single(school => school.Code == entry.School).Kind == SchoolKind.Private
        group entry.Key by (entry.School, entry.Via, Category: isPrivate ? "" : child.CategoryCode, entry.Part) into cut
        let last = cut.OrderDescending(Comparer<SlowKey>.Create(SlowKey.Compare)).First()
        select $"{cut.Key.School}/{cut.Key.Part} {cut.Key.Via} {cut.Key.Category}: {cut.Count()}, last {last.Shown}";
}

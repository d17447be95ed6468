using System.Globalization;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Looks for everything that would make a placement's input ambiguous or impossible, row by row.</summary>
internal sealed class InputCheck(PlacementInput input)
{
    private readonly List<InputFault> _faults = [];
    private readonly Dictionary<string, PlacementSchool> _schools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlacementChild> _children = new(StringComparer.Ordinal);
    private readonly HashSet<string> _categories = [.. input.Rulebook.Categories.Select(category => category.Code)];
    private readonly HashSet<string> _reserves = [.. input.Rulebook.Reserves.Select(reserve => reserve.Code)];
    private readonly HashSet<string> _strata = [.. input.Rulebook.PrivateChoices.Strata.Select(stratum => stratum.Code)];

    public IReadOnlyList<InputFault> Faults()
    {
        Handle(new("season", -1, input.SeasonId), input.SeasonId);
        for (var at = 0; at < input.Schools.Count; at++)
        {
            School(new("schools", at, input.Schools[at].Code), input.Schools[at]);
        }

        for (var at = 0; at < input.Schools.Count; at++)
        {
            Listed(new("schools", at, input.Schools[at].Code), input.Schools[at].Neighbours, SchoolKind.Public);
        }

        for (var at = 0; at < input.Children.Count; at++)
        {
            Child(new("children", at, input.Children[at].ApplicationNumber), input.Children[at]);
        }

        for (var at = 0; at < input.Children.Count; at++)
        {
            Multiples(new("children", at, input.Children[at].ApplicationNumber), input.Children[at]);
        }

        return _faults;
    }

    private void School(RowName row, PlacementSchool school)
    {
        Handle(row, school.Code);
        if (!_schools.TryAdd(school.Code, school))
        {
            Add(row, "学校代码重复。", "The school's code stands twice.");
        }

        if (school.Plan < 0)
        {
            Add(row, $"招生计划{school.Plan}是负数。", $"The plan of {school.Plan} is negative.");
        }

        if (school.Plan > school.Cap)
        {
            Add(row, $"招生计划{school.Plan}超过上限{school.Cap}。", $"The plan of {school.Plan} is over the cap of {school.Cap}.");
        }

        if (school.Pools.Count > 0)
        {
            Pools(row, school);
        }
    }

    private void Pools(RowName row, PlacementSchool school)
    {
        var kept = 0L;
        for (var at = 0; at < school.Pools.Count; at++)
        {
            var pool = school.Pools[at];
            kept += pool.Seats;
            if (pool.Seats < 1)
            {
                Add(row, $"“{pool.Code}”的预留学位{pool.Seats}应为1以上。", $"The {pool.Seats} seats kept for \"{pool.Code}\" must be 1 or more.");
            }

            var stratum = _strata.Contains(pool.Code);
            if (!stratum && !_reserves.Contains(pool.Code))
            {
                Add(row, $"招生细则没有预留或分组“{pool.Code}”。", $"The rulebook has no reserve or stratum \"{pool.Code}\".");
            }
            else if (stratum && school.Kind != SchoolKind.Private)
            {
                Add(row, $"分组“{pool.Code}”只能用于民办学校。", $"The stratum \"{pool.Code}\" may only stand at a private school.");
            }

            if (school.Pools.Take(at).Any(other => other.Code == pool.Code))
            {
                Add(row, $"“{pool.Code}”写了两次。", $"\"{pool.Code}\" stands twice.");
            }
        }

        if (kept > school.Plan)
        {
            Add(row, $"预留学位共{kept}个，超过招生计划{school.Plan}。", $"The {kept} seats kept are over the plan of {school.Plan}.");
        }
    }

    private void Child(RowName row, PlacementChild child)
    {
        Handle(row, child.ApplicationNumber);
        if (!_children.TryAdd(child.ApplicationNumber, child))
        {
            Add(row, "报名号重复。", "The application number stands twice.");
        }

        if (!_categories.Contains(child.CategoryCode))
        {
            Add(row, $"招生细则没有类别“{child.CategoryCode}”。", $"The rulebook has no category \"{child.CategoryCode}\".");
        }

        Listed(row, child.PrivateChoices, SchoolKind.Private);
        Listed(row, child.ZoneSchools, SchoolKind.Public);
        Listed(row, child.CoOrdination, SchoolKind.Public);
        AtMost(row, child.PrivateChoices.Count, input.Rulebook.PrivateChoices.Max, "民办志愿", "private choices");
        AtMost(row, child.ZoneSchools.Count, input.Rulebook.PublicChoices.Max, "公办志愿", "public choices");
        Distances(row, child.Distances);
        foreach (var group in child.Groups)
        {
            if (!_reserves.Contains(group) && !_strata.Contains(group))
            {
                Add(row, $"招生细则没有预留或分组“{group}”。", $"The rulebook has no reserve or stratum \"{group}\".");
            }
        }

        if (child.SiblingSchool is { } sibling && !_schools.ContainsKey(sibling))
        {
            Add(row, $"没有学校“{sibling}”。", $"There is no school \"{sibling}\".");
        }

        if (child.PrivateChoices.Count == 0 && child.ZoneSchools.Count == 0
            && input.Schools.All(school => school.Kind != SchoolKind.Public))
        {
            Add(row, "没有任何可以安排的学校。", "There is no school that this child could be given.");
        }
    }

    private void Distances(RowName row, IReadOnlyList<SchoolDistance> distances)
    {
        if (distances.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (code, metres) in distances)
        {
            if (!_schools.ContainsKey(code))
            {
                Add(row, $"没有学校“{code}”。", $"There is no school \"{code}\".");
            }

            if (!seen.Add(code))
            {
                Add(row, $"学校“{code}”的距离写了两次。", $"The distance of school \"{code}\" stands twice.");
            }

            if (metres < 0)
            {
                Add(row, $"到学校“{code}”的距离{metres}是负数。", $"The distance of {metres} to school \"{code}\" is negative.");
            }
        }
    }

    /// <summary>A multiples' id must not be the application number of a child that is not one of them.</summary>
    private void Multiples(RowName row, PlacementChild child)
    {
        if (child.MultiplesId is null)
        {
            return;
        }

        Handle(row, child.MultiplesId);
        if (_children.TryGetValue(child.MultiplesId, out var other) && other.MultiplesId != child.MultiplesId)
        {
            Add(row,
                $"多胞胎编号“{child.MultiplesId}”是别的孩子的报名号。",
                $"The multiples' id \"{child.MultiplesId}\" is another child's application number.");
        }
    }

    private void Listed(RowName row, IReadOnlyList<string> codes, SchoolKind kind)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (!_schools.TryGetValue(codes[i], out var school))
            {
                Add(row, $"没有学校“{codes[i]}”。", $"There is no school \"{codes[i]}\".");
            }
            else if (school.Kind != kind)
            {
                Add(row, $"学校“{codes[i]}”不能列在这里。", $"School \"{codes[i]}\" is not {kind} and cannot stand on this list.");
            }

            for (var before = 0; before < i; before++)
            {
                if (codes[before] == codes[i])
                {
                    Add(row, $"学校“{codes[i]}”列了两次。", $"School \"{codes[i]}\" is listed twice.");
                    break;
                }
            }
        }
    }

    private void AtMost(RowName row, int count, int max, string zh, string en)
    {
        if (count > max)
        {
            Add(row, $"{zh}有{count}个，最多{max}个。", $"There are {count} {en}; at most {max} are allowed.");
        }
    }

    private void Handle(RowName row, string handle)
    {
        if (handle.Length == 0 || handle.Contains('|', StringComparison.Ordinal))
        {
            Add(row, "编号为空或含有“|”。", "The id is empty or holds a '|'.");
        }
    }

    private void Add(RowName row, string zh, string en) => _faults.Add(new(row.ToString(), row.Id, new(zh, en)));

    private readonly record struct RowName(string Table, int At, string Id)
    {
        public override string ToString() =>
            At < 0 ? Table : string.Create(CultureInfo.InvariantCulture, $"{Table}[{At}]");
    }
}

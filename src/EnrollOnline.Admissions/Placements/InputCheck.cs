namespace EnrollOnline.Admissions.Placements;

/// <summary>Looks for everything that would make a placement's input ambiguous or impossible, row by row.</summary>
internal sealed class InputCheck(PlacementInput input)
{
    private readonly List<InputFault> _faults = [];
    private readonly Dictionary<string, PlacementSchool> _schools = [];
    private readonly Dictionary<string, PlacementChild> _children = [];

    public IReadOnlyList<InputFault> Faults()
    {
        Handle("season", input.SeasonId);
        for (var i = 0; i < input.Schools.Count; i++)
        {
            School($"schools[{i}]", input.Schools[i]);
        }

        for (var i = 0; i < input.Schools.Count; i++)
        {
            Listed($"schools[{i}]", input.Schools[i].Code, input.Schools[i].Neighbours, SchoolKind.Public);
        }

        for (var i = 0; i < input.Children.Count; i++)
        {
            Child($"children[{i}]", input.Children[i]);
        }

        for (var i = 0; i < input.Children.Count; i++)
        {
            Multiples($"children[{i}]", input.Children[i]);
        }

        return _faults;
    }

    private void School(string row, PlacementSchool school)
    {
        Handle(row, school.Code);
        if (!_schools.TryAdd(school.Code, school))
        {
            Add(row, school.Code, "学校代码重复。", "The school's code stands twice.");
        }

        if (school.Plan < 0)
        {
            Add(row, school.Code, $"招生计划{school.Plan}是负数。", $"The plan of {school.Plan} is negative.");
        }

        if (school.Plan > school.Cap)
        {
            Add(row, school.Code,
                $"招生计划{school.Plan}超过上限{school.Cap}。", $"The plan of {school.Plan} is over the cap of {school.Cap}.");
        }
    }

    private void Child(string row, PlacementChild child)
    {
        Handle(row, child.ApplicationNumber);
        if (!_children.TryAdd(child.ApplicationNumber, child))
        {
            Add(row, child.ApplicationNumber, "报名号重复。", "The application number stands twice.");
        }

        if (input.Rulebook.FindCategory(child.CategoryCode) is null)
        {
            Add(row, child.ApplicationNumber,
                $"招生细则没有类别“{child.CategoryCode}”。", $"The rulebook has no category \"{child.CategoryCode}\".");
        }

        Listed(row, child.ApplicationNumber, child.PrivateChoices, SchoolKind.Private);
        Listed(row, child.ApplicationNumber, child.ZoneSchools, SchoolKind.Public);
        AtMost(row, child, child.PrivateChoices.Count, input.Rulebook.PrivateChoices.Max, "民办志愿", "private choices");
        AtMost(row, child, child.ZoneSchools.Count, input.Rulebook.PublicChoices.Max, "公办志愿", "public choices");
    }

    /// <summary>A multiples' id must not be the application number of a child that is not one of them.</summary>
    private void Multiples(string row, PlacementChild child)
    {
        if (child.MultiplesId is null)
        {
            return;
        }

        Handle(row, child.MultiplesId);
        if (_children.TryGetValue(child.MultiplesId, out var other) && other.MultiplesId != child.MultiplesId)
        {
            Add(row, child.ApplicationNumber,
                $"多胞胎编号“{child.MultiplesId}”是别的孩子的报名号。",
                $"The multiples' id \"{child.MultiplesId}\" is another child's application number.");
        }
    }

    private void Listed(string row, string id, IReadOnlyList<string> codes, SchoolKind kind)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (!_schools.TryGetValue(codes[i], out var school))
            {
                Add(row, id, $"没有学校“{codes[i]}”。", $"There is no school \"{codes[i]}\".");
            }
            else if (school.Kind != kind)
            {
                Add(row, id, $"学校“{codes[i]}”不能列在这里。", $"School \"{codes[i]}\" is not {kind} and cannot stand on this list.");
            }

            if (codes.Take(i).Contains(codes[i]))
            {
                Add(row, id, $"学校“{codes[i]}”列了两次。", $"School \"{codes[i]}\" is listed twice.");
            }
        }
    }

    private void AtMost(string row, PlacementChild child, int count, int max, string zh, string en)
    {
        if (count > max)
        {
            Add(row, child.ApplicationNumber, $"{zh}有{count}个，最多{max}个。", $"There are {count} {en}; at most {max} are allowed.");
        }
    }

    private void Handle(string row, string handle)
    {
        if (handle.Length == 0 || handle.Contains('|', StringComparison.Ordinal))
        {
            Add(row, handle, "编号为空或含有“|”。", "The id is empty or holds a '|'.");
        }
    }

    private void Add(string row, string id, string zh, string en) => _faults.Add(new(row, id, new(zh, en)));
}

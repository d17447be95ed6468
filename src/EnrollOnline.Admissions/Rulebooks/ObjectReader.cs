using System.Globalization;
using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Reads one JSON object member by member and reports what is missing, of the wrong form or, at the end, unknown.
/// After a fault the values are place-holders; the reading fails as a whole then.
/// </summary>
internal sealed class ObjectReader(JsonSpot spot, RulebookFaults faults)
{
    private readonly HashSet<string> _known = [];

    public JsonSpot Spot => spot;

    public JsonSpot? Optional(string name)
    {
        _known.Add(name);
        return spot.Members.FirstOrDefault(member => member.Name == name)?.Value;
    }

    public JsonSpot? Required(string name, JsonValueKind kind)
    {
        var value = Optional(name);
        if (value is null)
        {
            faults.Add(spot, $"缺少“{name}”，请补上。", $"\"{name}\" is missing; add it.");
        }
        else if (value.Kind != kind)
        {
            faults.Add(value, $"“{name}”应为{Zh(kind)}。", $"\"{name}\" must be {En(kind)}.");
            return null;
        }

        return value;
    }

    public string Text(string name)
    {
        var value = Required(name, JsonValueKind.String);
        if (value is { Text: var text } && string.IsNullOrWhiteSpace(text))
        {
            faults.Add(value, $"“{name}”是空的，请填写。", $"\"{name}\" is empty; fill it in.");
        }

        return value?.Text ?? "";
    }

    public int Whole(string name, int min, int max)
    {
        var value = Required(name, JsonValueKind.Number);
        if (value is null)
        {
            return min;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
        {
            return number;
        }

        faults.Add(value, $"“{name}”应为{min}到{max}的整数。", $"\"{name}\" must be a whole number from {min} to {max}.");
        return min;
    }

    public int? OptionalWhole(string name, int min, int max) => Optional(name) is null ? null : Whole(name, min, max);

    public bool Flag(string name)
    {
        var value = Optional(name);
        if (value is not null && value.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            faults.Add(value, $"“{name}”应为 true 或 false。", $"\"{name}\" must be true or false.");
        }

        return value?.Kind == JsonValueKind.True;
    }

    public Wording Wording(string name)
    {
        if (Required(name, JsonValueKind.Object) is not { } value)
        {
            return new("", "");
        }

        var reader = new ObjectReader(value, faults);
        var wording = new Wording(reader.Text("zh"), reader.Text("en"));
        reader.Done();
        return wording;
    }

    public IReadOnlyList<JsonSpot> Items(string name, int min)
    {
        var value = Required(name, JsonValueKind.Array);
        if (value is not null && value.Items.Count < min)
        {
            faults.Add(value, $"“{name}”至少要有{min}项。", $"\"{name}\" needs at least {min} item(s).");
        }

        return value?.Items ?? [];
    }

    /// <summary>The items of an array that may be missing.</summary>
    public IReadOnlyList<JsonSpot> OptionalItems(string name) => Optional(name) is null ? [] : Items(name, 0);

    /// <summary>At least one text, each given once and none of them empty.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (var item in Items(name, 1))
        {
            if (item.Kind != JsonValueKind.String || string.IsNullOrWhiteSpace(item.Text))
            {
                faults.Add(item, $"“{name}”中每一项应为带引号的文字。", $"Each of \"{name}\" must be a text in quotes.");
            }
            else if (texts.Contains(item.Text))
            {
                faults.Add(item, $"“{item.Text}”写了两次，请只保留一个。", $"\"{item.Text}\" stands here twice; keep one.");
            }

            texts.Add(item.Text);
        }

        return texts;
    }

    public ObjectReader? OptionalObject(string name) => Optional(name) is null ? null : Object(name);

    public ObjectReader? Object(string name) =>
        Required(name, JsonValueKind.Object) is { } value ? new(value, faults) : null;

    /// <summary>Reports every member that nobody asked for.</summary>
    public void Done()
    {
        foreach (var member in spot.Members.Where(member => !_known.Contains(member.Name)))
        {
            faults.Add(member.Line, member.Column, member.Value.Path, ForbiddenEvidence.Find(member.Name) ?? new(
                $"不认识“{member.Name}”，可用的有：{string.Join("、", _known)}。",
                $"\"{member.Name}\" is not known here. Known: {string.Join(", ", _known)}."));
        }
    }

    private static string Zh(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "对象 { }",
        JsonValueKind.Array => "数组 [ ]",
        JsonValueKind.Number => "数字",
        _ => "带引号的文字",
    };

    private static string En(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object { }",
        JsonValueKind.Array => "an array [ ]",
        JsonValueKind.Number => "a number",
        _ => "a text in quotes",
    };
}

namespace EnrollOnline.Web.Forms;

/// <summary>The fields of one page in the order they are drawn, so that the error summary lists them as the reader meets them.</summary>
public sealed class FieldOrder
{
    private readonly List<(string Name, string ControlId)> _fields = [];

    /// <summary>Notes a field and the control that a link to it should focus.</summary>
    public void Add(string name, string controlId) => _fields.Add((name, controlId));

    /// <summary>The place of a field and its first control; fields that were not drawn come last, without one.</summary>
    public (int Place, string? ControlId) Find(string name)
    {
        var place = _fields.FindIndex(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? (int.MaxValue, null) : (place, _fields[place].ControlId);
    }
}

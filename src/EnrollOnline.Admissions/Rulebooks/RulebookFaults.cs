namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Collects the errors of one reading.</summary>
internal sealed class RulebookFaults
{
    private readonly List<RulebookError> _errors = [];

    public bool None => _errors.Count == 0;

    /// <summary>How many there are so far.</summary>
    public int Count => _errors.Count;

    /// <summary>The errors in the order of the file.</summary>
    public IReadOnlyList<RulebookError> InOrder =>
        [.. _errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];

    public void Add(int line, int column, string path, Wording message) =>
        _errors.Add(new(line, column, path, message));

    public void Add(JsonSpot spot, Wording message) => Add(spot.Line, spot.Column, spot.Path, message);

    public void Add(JsonSpot spot, string zh, string en) => Add(spot, new(zh, en));
}

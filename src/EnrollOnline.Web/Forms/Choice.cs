namespace EnrollOnline.Web.Forms;

/// <summary>One thing that can be chosen.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A line of help below it, if any.</param>
public sealed record Choice(string Value, string Label, string? Hint = null);

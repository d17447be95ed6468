using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>One value of a JSON document together with its place in the file.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Text">A string's value, or a number's digits; else empty.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Character of the line, from 1.</param>
/// <param name="Path">The path from the root, "$".</param>
/// <param name="Members">An object's members in the order of the file.</param>
/// <param name="Items">An array's items.</param>
internal sealed record JsonSpot(
    JsonValueKind Kind,
    string Text,
    int Line,
    int Column,
    string Path,
    IReadOnlyList<JsonMember> Members,
    IReadOnlyList<JsonSpot> Items);

/// <summary>One member of an object, with the place of its name.</summary>
internal sealed record JsonMember(string Name, int Line, int Column, JsonSpot Value);

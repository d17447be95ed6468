namespace EnrollOnline.Casework.Applications;

/// <summary>Checks single fields, whatever part they stand in.</summary>
internal static class FieldCheck
{
    private const int Longest = 200;

    /// <summary>A name, an address: something, and not too much.</summary>
    public static IEnumerable<FieldProblem> Text(string part, string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [new(part, field, FormProblem.Missing)]
        : text.Length > Longest ? [new(part, field, FormProblem.TooLong)]
        : [];

    /// <summary>The number of a record: departments write them in many ways, so only what can be none is refused.</summary>
    public static IEnumerable<FieldProblem> RecordNumber(string part, string field, string? number) =>
        string.IsNullOrWhiteSpace(number) ? [new(part, field, FormProblem.Missing)]
        : number.Length > 60 || !number.Any(char.IsLetterOrDigit) ? [new(part, field, FormProblem.RecordNumberShape)]
        : [];

    /// <summary>A record number that may be left out.</summary>
    public static IEnumerable<FieldProblem> OptionalNumber(string part, string field, string? number) =>
        string.IsNullOrWhiteSpace(number) ? [] : RecordNumber(part, field, number);

    /// <summary>A community of the county.</summary>
    public static IEnumerable<FieldProblem> Community(string part, string? code, FormFrame frame) =>
        string.IsNullOrWhiteSpace(code) ? [new(part, "CommunityCode", FormProblem.Missing)]
        : !frame.ZoneOf.ContainsKey(code) ? [new(part, "CommunityCode", FormProblem.UnknownCommunity)]
        : [];

    /// <summary>One of some schools.</summary>
    public static IEnumerable<FieldProblem> School(string part, string? code, IReadOnlySet<string> schools) =>
        string.IsNullOrWhiteSpace(code) ? [new(part, "SchoolCode", FormProblem.Missing)]
        : !schools.Contains(code) ? [new(part, "SchoolCode", FormProblem.UnknownSchool)]
        : [];
}

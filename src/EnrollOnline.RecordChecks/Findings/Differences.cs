namespace EnrollOnline.RecordChecks.Findings;

/// <summary>Gathers what differs between a statement and a record; nothing that was not stated is compared.</summary>
public sealed class Differences
{
    private readonly List<FieldDifference> fields = [];

    /// <summary>The outcome so far.</summary>
    public FindingStatus Status => fields.Count == 0 ? new FindingStatus.Match() : new FindingStatus.Mismatch([.. fields]);

    /// <summary>Notes a difference.</summary>
    public void Add(string field, string stated, string recorded, bool unsure = false) =>
        fields.Add(new FieldDifference(field, stated, recorded, unsure));

    /// <summary>Compares two codes or numbers as people write them: width, spaces and case do not count.</summary>
    public void Code(string field, string? stated, string recorded)
    {
        if (!string.IsNullOrWhiteSpace(stated) && !string.Equals(Codes.Normalise(stated), Codes.Normalise(recorded), StringComparison.Ordinal))
        {
            Add(field, stated, recorded);
        }
    }

    /// <summary>Compares two days.</summary>
    public void Day(string field, DateOnly? stated, DateOnly recorded)
    {
        if (stated is { } day && day != recorded)
        {
            Add(field, Text(day), Text(recorded));
        }
    }

    /// <summary>A day as it stands in differences: <c>2024-04-30</c>.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

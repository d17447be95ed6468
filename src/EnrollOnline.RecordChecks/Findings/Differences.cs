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

    /// <summary>Compares two numbers that must not be shown, such as those that hold an ID number.</summary>
    /// <param name="field">Field.</param>
    /// <param name="stated">As stated.</param>
    /// <param name="recorded">As recorded.</param>
    /// <param name="mask">Hides both sides.</param>
    public void Hidden(string field, string? stated, string recorded, Func<string, string> mask)
    {
        ArgumentNullException.ThrowIfNull(mask);
        Code(field, stated, recorded);
        if (fields.Count > 0 && fields[^1].Field == field)
        {
            fields[^1] = new FieldDifference(field, mask(stated!), mask(recorded));
        }
    }

    /// <summary>Compares two names of a business. People shorten it; only somebody who knows both can tell whether 太原富士康 is
    /// that company, so a shortened name is unsure.</summary>
    public void Business(string field, string? stated, string recorded)
    {
        var left = Codes.Normalise(stated);
        var right = Codes.Normalise(recorded);
        if (left.Length > 0 && left != right)
        {
            Add(field, stated!, recorded, unsure: right.Length > 0 && left.All(c => right.Contains(c, StringComparison.Ordinal)));
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

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>What the cells of a column hold.</summary>
public enum CellKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A number by which a person is known: resident ID (18 or 15 characters) or another document's number.</summary>
    PersonNumber,

    /// <summary>A day, as 2024-04-30, 2024/4/30, 20240430 or 2024年4月30日.</summary>
    Day,

    /// <summary>Months, as 2024-04 or 202404, alone, listed, or as a range 2023-05至2024-04.</summary>
    Months,

    /// <summary>A number with a decimal point, without thousands' separators; a per cent sign behind it is allowed.</summary>
    Number,

    /// <summary>是 or 否, also Y/N, true/false, 1/0.</summary>
    YesNo,

    /// <summary>One of the column's listed values.</summary>
    Code,
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.RecordChecks;

namespace EnrollOnline.Web.Pages.Bureau.Registers;

/// <summary>Names the columns of a register's file as departments title them, for whoever must tell the department.</summary>
internal static class ColumnWords
{
    /// <summary>The title with the code behind it; what is no column of the file stands as it is.</summary>
    /// <param name="source">Code of the department.</param>
    /// <param name="code">Code of the column.</param>
    public static string Of(string source, string code) =>
        RegisterSheets.Of(source).Columns.FirstOrDefault(column => column.Code == code) is { } column ? $"{column.Title} ({code})" : code;

    /// <summary>What a refused file lacks: a row of columns, or figures.</summary>
    /// <param name="delivery">The delivery.</param>
    public static string Detail(RegisterDelivery delivery) =>
        string.Join("  ", (delivery.Detail ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Of(delivery.Source, word)));
}

using System.Globalization;
using EnrollOnline.Architecture.Tests.Repository;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Snapshots;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Sources;

/// <summary>The tables of columns in <c>docs/register-files.md</c> are those of the sheets.</summary>
public sealed class RegisterFileDocumentTests
{
    public static TheoryData<string> Sources => [.. RegisterSheets.All.Select(sheet => sheet.Source)];

    [Theory, MemberData(nameof(Sources))]
    public void A_sheet_is_written_down_as_it_is_read(string source)
    {
        var sheet = RegisterSheets.Of(source);
        var lines = File.ReadAllLines(Repo.At("docs", "register-files.md"));
        var section = lines.SkipWhile(line => line != $"### `{source}`").Skip(1)
            .TakeWhile(line => !line.StartsWith('#')).ToList();
        section.ShouldContain($"Identity: {string.Join(", ", sheet.Identity.Select(column => $"`{column.Code}`"))}.");
        section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ShouldBe(sheet.Columns.Select(Line));
    }

    private static string Line(SheetColumn column) =>
        $"| `{column.Code}` | {column.Title}{(column.Required ? "*" : "")} | {Kind(column)} | {string.Join(", ", column.Titles)} |";

    private static string Kind(SheetColumn column) => column.Kind switch
    {
        CellKind.PersonNumber => "person",
        CellKind.Day => "day",
        CellKind.Months => "months",
        CellKind.Number => string.Create(CultureInfo.InvariantCulture, $"number {column.Least} to {column.Most}"),
        CellKind.YesNo => "yes/no",
        CellKind.Code => $"code: {string.Join(", ", column.Values.Keys)}",
        _ => "text",
    };
}

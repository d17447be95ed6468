using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace EnrollOnline.Cli.Installations;

/// <summary>Writes tables and one JSON object to standard output, the same on a terminal and in a file.</summary>
internal static class Report
{
    private const int Widest = 160;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes a table; its first column is text, the others are figures, set to the right.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="heads">Heads of the columns.</param>
    /// <param name="rows">The rows, a cell for each column.</param>
    public static void Table(string caption, string[] heads, IEnumerable<string[]> rows)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Widest;
        var table = new Table { Border = TableBorder.Simple };
        for (var at = 0; at < heads.Length; at++)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heads[at])) { Alignment = at == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        Console.WriteLine(caption);
        console.Write(table);
    }

    /// <summary>Writes one object on one line.</summary>
    public static void Json(object value) => Console.WriteLine(JsonSerializer.Serialize(value, _json));

    /// <summary>A figure as it is and as it might be: "12", or "12 → 15".</summary>
    public static string Change(long before, long after) =>
        before == after ? Whole(before) : $"{Whole(before)} → {Whole(after)}";

    /// <summary>A figure.</summary>
    public static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Cli.Demos;

/// <summary>What a demonstration ends with: one JSON object on the last line of standard output.</summary>
internal sealed class DemoFigures
{
    /// <summary>How it is written.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>County code.</summary>
    public required string County { get; init; }

    /// <summary>Season code.</summary>
    public required string Season { get; init; }

    /// <summary>Applications that went in.</summary>
    public int Filed { get; set; }

    /// <summary>Filings refused at once, by reason.</summary>
    public IReadOnlyDictionary<string, int> RefusedAtFiling { get; set; } = new Dictionary<string, int>();

    /// <summary>What the automatic review did.</summary>
    public ReviewBatch Review { get; set; } = ReviewBatch.Empty;

    /// <summary>Cases a person handled.</summary>
    public int HandledByOfficers { get; set; }

    /// <summary>Cases by state before the list was frozen.</summary>
    public IReadOnlyDictionary<string, int> States { get; set; } = new Dictionary<string, int>();

    /// <summary>Children by category.</summary>
    public IReadOnlyDictionary<string, int> Categories { get; private set; } = new Dictionary<string, int>();

    /// <summary>Children by the way they were placed.</summary>
    public IReadOnlyDictionary<string, int> Ways { get; private set; } = new Dictionary<string, int>();

    /// <summary>Children by school.</summary>
    public IReadOnlyDictionary<string, int> Schools { get; private set; } = new Dictionary<string, int>();

    /// <summary>Children with a seat.</summary>
    public int Placed { get; private set; }

    /// <summary>Children without one.</summary>
    public int Unplaced { get; private set; }

    /// <summary>SHA-256 of the bundle's manifest: equal manifests, equal placements.</summary>
    public string Manifest { get; private set; } = "";

    /// <summary>Folder of the public bundle.</summary>
    public string Bundle { get; set; } = "";

    /// <summary>Notices written out.</summary>
    public int Notices { get; set; }

    /// <summary>Appeals handed in.</summary>
    public int Appeals { get; set; }

    /// <summary>Ratings given.</summary>
    public int Ratings { get; set; }

    /// <summary>Seconds of each phase.</summary>
    public IReadOnlyDictionary<string, double> Seconds { get; set; } = new Dictionary<string, double>();

    /// <summary>Takes the counts of a placement run.</summary>
    public void Take(PlacementPreview run)
    {
        Categories = run.Categories.ToDictionary(category => category.Code, category => category.Children);
        Ways = run.Ways.ToDictionary(way => way.Key.ToString(), way => way.Value);
        Schools = run.Schools.ToDictionary(school => school.Code, school => school.Filled);
        (Placed, Unplaced, Manifest) = (run.Placed, run.Unplaced, run.ManifestHash);
    }
}

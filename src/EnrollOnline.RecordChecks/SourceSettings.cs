using EnrollOnline.RecordChecks.Addresses;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.Extensions.Configuration;

namespace EnrollOnline.RecordChecks;

/// <summary>How every source is reached, read and looked over once at the start: for all counties, and apart for those that
/// have settings of their own.</summary>
internal sealed class SourceSettings
{
    private const string Counties = "Counties";

    private readonly Dictionary<(string County, string Source), DepartmentOptions> options = [];

    /// <summary>Reads all.</summary>
    /// <exception cref="InvalidOperationException">Something is configured wrongly; the message names the section.</exception>
    public SourceSettings(IConfiguration configuration)
    {
        var root = configuration.GetSection(RecordChecksRegistration.Section);
        Renamed = new(root.GetSection(nameof(RenamedPlaces)).GetChildren().ToDictionary(
            county => county.Key,
            county => new AddressNames(county.GetChildren().ToDictionary(name => name.Key, name => name.Value ?? "")),
            StringComparer.Ordinal));
        foreach (var source in RecordSource.All)
        {
            options[("", source)] = Read(root, source, null);
        }

        foreach (var county in root.GetSection(Counties).GetChildren())
        {
            if (county.Key.Length != 6 || !county.Key.All(char.IsAsciiDigit))
            {
                throw new InvalidOperationException($"{county.Path}: a county is a division code of six digits.");
            }

            foreach (var section in county.GetChildren())
            {
                var source = RecordSource.All.FirstOrDefault(code => string.Equals(code, section.Key, StringComparison.OrdinalIgnoreCase))
                    ?? throw new InvalidOperationException($"{section.Path}: there is no such source.");
                options[(county.Key, source)] = Read(root, source, section);
            }
        }
    }

    /// <summary>Which settings hold: a county's own, or those for all (an empty county).</summary>
    public (string County, string Source) Holding(string? county, string source) =>
        county is not null && options.ContainsKey((county, source)) ? (county, source) : ("", source);

    /// <summary>The settings under a key of <see cref="Holding"/>.</summary>
    public DepartmentOptions Of((string County, string Source) holding) => options[holding];

    /// <summary>Every department that is connected by files.</summary>
    public DeliveryPlaces Deliveries() => new(
    [
        .. options.Where(at => at.Value is { Connected: true, Transport: DepartmentTransport.Files })
            .Select(at => new DeliveryPlace(at.Key.County, at.Key.Source, at.Value.Delivery, at.Value.Secret)),
    ]);

    /// <summary>The places that counties renamed: <c>RenamedPlaces:&lt;six digits&gt;:&lt;old name&gt;</c> is the new name.</summary>
    public RenamedPlaces Renamed { get; }

    private static DepartmentOptions Read(IConfigurationSection root, string source, IConfigurationSection? own)
    {
        var read = SourceCatalogue.Entries[source].Options();
        root.Bind(read);
        root.GetSection(source).Bind(read);
        own?.Bind(read);
        var problems = read.Problems().ToList();
        return problems.Count == 0
            ? read
            : throw new InvalidOperationException($"{own?.Path ?? $"{root.Path}:{source}"}: {string.Join(" ", problems)}");
    }
}

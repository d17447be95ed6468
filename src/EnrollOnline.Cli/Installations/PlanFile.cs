using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnrollOnline.Casework.Seasons;

namespace EnrollOnline.Cli.Installations;

/// <summary>A season's plan as a file, without its rulebook.</summary>
/// <param name="County">The county.</param>
/// <param name="Communities">Its communities.</param>
/// <param name="Schools">Schools with their plans.</param>
/// <param name="Zones">The zone table.</param>
internal sealed record PlanFile(
    PlannedCounty County,
    IReadOnlyList<PlannedCommunity> Communities,
    IReadOnlyList<PlannedSchool> Schools,
    IReadOnlyList<PlannedZone> Zones)
{
    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a plan and its rulebook.</summary>
    public static async Task<SeasonPlan> ReadAsync(FileInfo plan, FileInfo rulebook, CancellationToken cancel)
    {
        foreach (var file in (FileInfo[])[plan, rulebook])
        {
            if (!file.Exists)
            {
                throw new BadUseException($"{file.FullName}: no such file");
            }
        }

        try
        {
            await using var text = plan.OpenRead();
            var read = await JsonSerializer.DeserializeAsync<PlanFile>(text, _strict, cancel)
                ?? throw new BadUseException($"{plan.Name}: it holds nothing");
            return new SeasonPlan(
                read.County, await File.ReadAllTextAsync(rulebook.FullName, cancel), read.Communities, read.Schools, read.Zones);
        }
        catch (JsonException error)
        {
            throw new BadUseException($"{plan.Name} line {error.LineNumber + 1}, {error.Path}: {error.Message.Split(". ")[0]}");
        }
    }

    /// <summary>Writes a plan and its rulebook out, for a county to copy.</summary>
    public static async Task WriteAsync(SeasonPlan plan, string folder, CancellationToken cancel)
    {
        var file = new PlanFile(plan.County, plan.Communities, plan.Schools, plan.Zones);
        await File.WriteAllTextAsync(Path.Combine(folder, "plan.json"), JsonSerializer.Serialize(file, _strict), cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "rulebook.json"), plan.RulebookText, cancel);
    }
}

using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Privacy;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>What a make-up run ran on: application numbers and school codes, nothing else of a child.</summary>
/// <param name="GivenUp">Children whose seats of the placement were given up, since publication.</param>
/// <param name="Absent">Children without a seat in the placement who wait no longer.</param>
internal sealed record MakeUpInput(IReadOnlyList<string> GivenUp, IReadOnlyList<string> Absent)
{
    /// <summary>Of a round: the free seats by school.</summary>
    public IReadOnlyDictionary<string, int> Seats { get; init; } = new Dictionary<string, int>();

    /// <summary>Of a round: who may choose.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>Of a round: schools by application number, best liked first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public static MakeUpInput Read(string text) => JsonSerializer.Deserialize<MakeUpInput>(text, StoredJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, StoredJson.Options);
}

/// <summary>What a make-up run gave.</summary>
/// <param name="Seats">Everybody who sits elsewhere than in the placement, as the engine says it.</param>
/// <param name="Moves">What this run wrote: the same without those who were there before it.</param>
internal sealed record MakeUpOutput(IReadOnlyList<MakeUpSeat> Seats, IReadOnlyList<MakeUpMove> Moves)
{
    public static MakeUpOutput Read(string? text) =>
        text is null ? new([], []) : JsonSerializer.Deserialize<MakeUpOutput>(text, StoredJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, StoredJson.Options);
}

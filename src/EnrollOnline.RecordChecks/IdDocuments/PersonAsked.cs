using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>A person as the family states it.</summary>
/// <param name="Name">Full name, of any length and script.</param>
/// <param name="Id">Resident ID number; null when the person holds another document or none.</param>
/// <param name="Document">Another document, for a person without a resident ID number.</param>
public sealed record PersonAsked(string Name, ResidentIdNumber? Id = null, IdDocument? Document = null)
{
    /// <summary>The number in clear by which registers know this person; null when there is none. Never stored or logged.</summary>
    [JsonIgnore]
    public string? Number => Id?.Reveal() ?? Document?.Reveal();

    /// <summary>True when a recorded number is this person's, whichever document it belongs to and in whichever way it is
    /// written. Every comparison of a recorded number with a person goes through here.</summary>
    /// <param name="recorded">A number as a register has it.</param>
    public bool Holds(string? recorded) => Id?.Holds(recorded) == true || Document?.Holds(recorded) == true;

    /// <summary>The name and the number, which is masked.</summary>
    public override string ToString() => $"{Name} {(object?)Id ?? Document}";
}

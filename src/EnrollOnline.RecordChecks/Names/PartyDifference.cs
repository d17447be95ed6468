using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Notes whether a person is among those on a record: an owner, a tenant, a parent. Only a number makes a person
/// one of them; one of the same name is somebody else, and where the record has no number nobody can tell without looking.</summary>
public static class PartyDifference
{
    /// <summary>Compares and notes.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="field">Field of the role, e.g. <c>tenant</c>; the recorded side is empty when the person is not among them.</param>
    /// <param name="stated">The person as the family states it.</param>
    /// <param name="recorded">Those on the record; a number may be empty.</param>
    /// <returns>True when the person is among them, so that the record is the family's to see.</returns>
    public static bool Party(
        this Differences differences, string field, PersonAsked stated, params ReadOnlySpan<(string Name, string IdNumber)> recorded)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentNullException.ThrowIfNull(stated);
        var perhaps = false;
        foreach (var (name, number) in recorded)
        {
            if (stated.Holds(number))
            {
                differences.Name(field, stated.Name, name);
                return true;
            }

            perhaps |= string.IsNullOrWhiteSpace(number) && NameComparison.Compare(stated.Name, name) != NameOutcome.Different;
        }

        differences.Add(field, stated.Name, "", unsure: perhaps);
        return false;
    }
}

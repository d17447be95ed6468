using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.Casework.HomeSeats;

/// <summary>The blind indexes under which homes and families meet again in a later year.</summary>
public sealed class HomeKeys(PersonalData personal)
{
    /// <summary>Index of a home by its certificate; width, spaces and kinds of brackets do not count.</summary>
    /// <param name="certificate">Number of the certificate, or null.</param>
    /// <returns>Null for a home without a number: nobody can tell it again.</returns>
    public string? HomeOf(string? certificate) =>
        Codes.Normalise(certificate) is { Length: > 0 } number ? personal.IndexOf("home", number) : null;

    /// <summary>Index of a person by the number of any document; one of 15 digits meets its later one of 18.</summary>
    /// <param name="number">The number.</param>
    public string PersonOf(string number) => personal.IndexOf("home-family", RegisterKey.Person(number).Value);

    /// <summary>The people by whom a family is known again: the guardian, and the owners of a home of its own. The child is left
    /// out, for its brothers and sisters come later.</summary>
    /// <param name="form">What the family stated.</param>
    public IReadOnlySet<string> FamilyOf(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var child = form.Child is { } stated ? PersonOf(stated.IdNumber) : null;
        return new[] { form.Guardian?.IdNumber }
            .Concat(form.Home is { Kind: HomeKind.Own } home ? home.Owners.Select(owner => owner.IdNumber) : [])
            .Where(number => !string.IsNullOrWhiteSpace(number)).Select(number => PersonOf(number!))
            .Where(person => person != child).ToHashSet(StringComparer.Ordinal);
    }
}

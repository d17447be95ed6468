using System.Globalization;
using EnrollOnline.Casework.Officers;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Whose ID number an officer asks to see in full, and what for.</summary>
public sealed class RevealForm
{
    /// <summary><c>Child</c>, <c>Guardian</c>, or <c>Owner</c> with the owner's place in the form: <c>Owner-0</c>.</summary>
    public string? Whose { get; set; }

    /// <summary>What for; kept with the officer's name.</summary>
    public string? Purpose { get; set; }

    /// <summary>The fields that are not filled in, each with the key of what to say.</summary>
    internal IEnumerable<(string Field, string Key)> Lacking()
    {
        if (Read() is null)
        {
            yield return (nameof(Whose), "officers.reveal.whose.empty");
        }

        if (string.IsNullOrWhiteSpace(Purpose))
        {
            yield return (nameof(Purpose), "officers.reveal.purpose.empty");
        }
    }

    /// <summary>The person as the desk names them; null when nobody of the kind was chosen.</summary>
    internal (IdHolder Holder, int Place)? Read()
    {
        var parts = (Whose ?? "").Split('-');
        return Enum.TryParse<IdHolder>(parts[0], out var holder) && Enum.IsDefined(holder)
            && int.TryParse(parts.ElementAtOrDefault(1) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? (holder, place)
            : null;
    }
}

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

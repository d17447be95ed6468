namespace EnrollOnline.Web.SignOn;

/// <summary>Tells an address of this site from one that leads elsewhere; for code that has no page around it.</summary>
public static class LocalAddress
{
    /// <summary>True for a path of this site: one slash in front, no second slash or backslash, no control characters.</summary>
    /// <param name="address">The address.</param>
    public static bool Is(string? address) =>
        address is ['/', ..] && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);
}

using System.Security.Cryptography;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>The secret that the stand-in departments share with whoever asks them.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Secret">At least 32 characters.</param>
public sealed record DepartmentKey(string Id, string Secret)
{
    /// <summary>A new key for one rehearsal in one process.</summary>
    public static DepartmentKey New() => new("rehearsal", RandomNumberGenerator.GetHexString(64, lowercase: true));

    /// <summary>Shows the name only.</summary>
    public override string ToString() => Id;
}

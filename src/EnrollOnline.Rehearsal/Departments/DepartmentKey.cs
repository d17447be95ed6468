using System.Security.Cryptography;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>The secret that the stand-in departments share with whoever asks them.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Secret">At least 32 characters.</param>
/// <param name="Algorithm">By what is signed.</param>
public sealed record DepartmentKey(string Id, string Secret, SignatureAlgorithm Algorithm = SignatureAlgorithm.HmacSha256)
{
    /// <summary>A new key for one rehearsal in one process.</summary>
    public static DepartmentKey New() => new("rehearsal", RandomNumberGenerator.GetHexString(64, lowercase: true));

    /// <summary>Shows the name only.</summary>
    public override string ToString() => Id;
}

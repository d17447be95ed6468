namespace EnrollOnline.Casework.PublicBundles;

/// <summary>
/// Recomputes a placement from its public bundle alone: manifest, list hash, commitment, seed, lottery numbers,
/// every seat and every cut-off.
/// </summary>
public static class PublicBundleVerifier
{
    /// <summary>Verifies a bundle on disk.</summary>
    /// <param name="path">A folder or a zip file.</param>
    public static BundleVerification Verify(string path) => throw new NotSupportedException();

    /// <summary>Verifies a zipped bundle.</summary>
    /// <param name="zip">The zip file's bytes.</param>
    public static BundleVerification VerifyZip(byte[] zip) => throw new NotSupportedException();
}

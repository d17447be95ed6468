using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>Whose certificates a server's may be signed by.</summary>
public static class AuthorityFile
{
    /// <summary>True when the file holds at least one certificate.</summary>
    /// <param name="path">A PEM file.</param>
    public static bool IsReadable(string path)
    {
        try
        {
            return Read(path).Count > 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Trusts the authorities of the file and no others, or, without a file, those of the machine. Either way name, dates
    /// and chain are checked, and a certificate that fails is told apart from a connection that breaks.</summary>
    /// <param name="path">A PEM file, or null.</param>
    /// <param name="options">Where it is set.</param>
    public static void Apply(string? path, SslClientAuthenticationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (path is not null)
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.AddRange(Read(path));
            options.CertificateChainPolicy = policy;
        }

        options.RemoteCertificateValidationCallback = (_, _, _, errors) =>
            errors == SslPolicyErrors.None ? true : throw new UntrustedCertificateException(errors);
    }

    private static X509Certificate2Collection Read(string path)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPemFile(path);
        return certificates;
    }
}

/// <summary>A server's certificate that is not trusted, is out of date or bears another name.</summary>
/// <param name="errors">What is wrong with it.</param>
public sealed class UntrustedCertificateException(SslPolicyErrors errors) : AuthenticationException($"Certificate refused: {errors}.");

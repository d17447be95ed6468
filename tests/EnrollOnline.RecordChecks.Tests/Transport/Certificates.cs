using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EnrollOnline.RecordChecks.Tests.Transport;

/// <summary>An authority of its own and a server's certificate from it, made for one test.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("enroll-ca").FullName;
    private readonly X509Certificate2 authority;

    public Certificates(string server = "127.0.0.1", int validDays = 30)
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test authority", authorityKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        authority = request.CreateSelfSigned(now.AddDays(-60), now.AddDays(60));
        File.WriteAllText(CaFile, authority.ExportCertificatePem());

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var own = new CertificateRequest($"CN={server}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(server, out var address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(server);
        }

        own.CertificateExtensions.Add(names.Build());
        using var bare = own.Create(authority, now.AddDays(-30), now.AddDays(validDays), [1, 2, 3, 4]);
        using var withKey = bare.CopyWithPrivateKey(key);
        Server = X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }

    public string CaFile => Path.Combine(folder, "ca.pem");

    public X509Certificate2 Server { get; }

    public void Dispose()
    {
        authority.Dispose();
        Server.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

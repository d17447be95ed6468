using System.Collections.Concurrent;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.AspNetCore.Http;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>Checks a request's signature, its time and that its nonce is new.</summary>
internal sealed class Gatekeeper(DepartmentKey key, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);
    private long admitted;

    /// <summary>True when the request comes from a holder of the key and was not seen before.</summary>
    public bool Admits(HttpRequest request, byte[] body)
    {
        var now = clock.GetUtcNow();
        var timestamp = Header(request, RequestSignature.TimestampHeader);
        var nonce = Header(request, RequestSignature.NonceHeader);
        if (Header(request, RequestSignature.KeyIdHeader) != key.Id || nonce.Length != 32 || !RequestSignature.IsFresh(timestamp, now))
        {
            return false;
        }

        var path = request.PathBase.Value + request.Path.Value;
        var expected = RequestSignature.OfQuestion(key.Secret, request.Method, path, timestamp, nonce, body, key.Algorithm);
        if (!RequestSignature.IsSame(expected, Header(request, RequestSignature.SignatureHeader)) || !seen.TryAdd(nonce, now))
        {
            return false;
        }

        Forget(now);
        return true;
    }

    // A nonce has to be remembered for as long as its timestamp counts as fresh, on either side of now.
    private void Forget(DateTimeOffset now)
    {
        if (Interlocked.Increment(ref admitted) % 1000 != 0)
        {
            return;
        }

        foreach (var (nonce, at) in seen)
        {
            if (now - at > RequestSignature.Tolerance * 2)
            {
                seen.TryRemove(nonce, out _);
            }
        }
    }

    private static string Header(HttpRequest request, string name) => request.Headers[name].ToString();
}

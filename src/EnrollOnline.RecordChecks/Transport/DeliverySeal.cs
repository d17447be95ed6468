namespace EnrollOnline.RecordChecks.Transport;

/// <summary>What lies beside a delivered file and proves that it is whole and from whom it is.</summary>
public enum DeliverySeal
{
    /// <summary>Nothing; a file counts as whole when it has stopped growing.</summary>
    None,

    /// <summary><c>.sha256</c>: the file's SHA-256.</summary>
    Sha256,

    /// <summary><c>.sm3</c>: the file's SM3 (GB/T 32905-2016).</summary>
    Sm3,

    /// <summary><c>.hmac</c>: HMAC-SHA256 of the file with the shared secret.</summary>
    HmacSha256,

    /// <summary><c>.hmac</c>: HMAC-SM3 of the file with the shared secret.</summary>
    HmacSm3,
}

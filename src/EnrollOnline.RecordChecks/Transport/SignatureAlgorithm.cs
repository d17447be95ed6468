namespace EnrollOnline.RecordChecks.Transport;

/// <summary>By what questions and answers are signed, and their bodies hashed.</summary>
public enum SignatureAlgorithm
{
    /// <summary>HMAC (RFC 2104) with SHA-256.</summary>
    HmacSha256,

    /// <summary>HMAC (RFC 2104) with SM3, the national hash of GB/T 32905-2016; its block has 64 bytes, as that of SHA-256.</summary>
    HmacSm3,
}

using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Casework.Cases;

/// <summary>Somebody who can sign in: a guardian by mobile number, an officer or bureau by name, password and TOTP.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>What the account may do.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>County of an officer or bureau account; null for guardians, who may apply anywhere.</summary>
    public string? CountyCode { get; init; }

    /// <summary>Name shown in histories; a guardian's is empty until a form names it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The guardian's mobile number, encrypted; found by the blind index in the user name.</summary>
    public byte[]? MobileCipher { get; set; }
}

/// <summary>The three kinds of people who sign in.</summary>
public enum AccountRole
{
    /// <summary>A parent or other guardian.</summary>
    Guardian = 0,

    /// <summary>A school admissions officer of a county.</summary>
    Officer = 1,

    /// <summary>The county's bureau, which freezes, draws, places and publishes.</summary>
    Bureau = 2,
}

/// <summary>A one-time code sent to a mobile number; the code itself is never stored.</summary>
public sealed class OneTimeCode
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Blind index of the mobile number.</summary>
    public required string MobileIndex { get; init; }

    /// <summary>HMAC-SHA-256 of row key and code.</summary>
    public required string CodeHash { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Last moment it is good for.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Wrong tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>When it was used, or null.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>A data-protection key, shared by all web nodes through the database.</summary>
public sealed class ProtectionKey
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key ring's own name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The key element, encrypted.</summary>
    public required byte[] XmlCipher { get; init; }
}

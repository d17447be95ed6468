namespace EnrollOnline.Casework.Cases;

/// <summary>What somebody typed into a page of a draft after the session had ended. One for each page of a draft.</summary>
public sealed class KeptWords
{
    /// <summary>Row key, which the browser keeps in a cookie; not guessable.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The county applied to.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The draft that the page belongs to.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>Name of the page.</summary>
    public required string Page { get; init; }

    /// <summary>Whose session had ended; null when the browser no longer had one.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The fields and what was typed into them, as JSON, encrypted.</summary>
    public required byte[] FieldsCipher { get; init; }

    /// <summary>When they came.</summary>
    public required DateTimeOffset KeptAt { get; init; }
}

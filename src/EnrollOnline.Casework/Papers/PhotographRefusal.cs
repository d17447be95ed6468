namespace EnrollOnline.Casework.Papers;

/// <summary>Why a photograph was not kept. Pages hold a sentence for each that says what to do.</summary>
public enum PhotographRefusal
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It has more bytes than <see cref="PaperOptions.LargestPhotograph"/>.</summary>
    TooLarge,

    /// <summary>It is HEIC.</summary>
    Heic,

    /// <summary>It is a PDF.</summary>
    Pdf,

    /// <summary>It is WebP.</summary>
    WebP,

    /// <summary>It is no photograph at all.</summary>
    NoPhotograph,

    /// <summary>Its end is missing.</summary>
    CutOff,

    /// <summary>It would unpack to more pixels than <see cref="PaperOptions.MostPixels"/>.</summary>
    TooManyPixels,

    /// <summary>It looks like a photograph and cannot be decoded.</summary>
    Unreadable,

    /// <summary>The scanner found something harmful.</summary>
    Harmful,

    /// <summary>The scanner did not answer; later it may.</summary>
    NotScanned,

    /// <summary>This machine cannot take photographs in.</summary>
    NotNow,

    /// <summary>The case has as many as it may have.</summary>
    TooMany,

    /// <summary>The time for the request is over.</summary>
    TooLate,
}

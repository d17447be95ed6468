using System.Globalization;

namespace EnrollOnline.Notices.ResultLists;

/// <summary>A name as a public list may show it: the first character, then asterisks. A full name cannot be put in its place by mistake.</summary>
public readonly record struct MaskedName
{
    private MaskedName(string text) => Text = text;

    /// <summary>The masked text, such as 张* or 𬱖**; never more than two asterisks, so that the length gives nothing away.</summary>
    public string Text { get; }

    /// <summary>Masks a full name.</summary>
    /// <param name="fullName">The name as registered; characters beyond the basic plane count as one.</param>
    public static MaskedName Of(string fullName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        var characters = new StringInfo(fullName.Trim());
        var first = characters.SubstringByTextElements(0, 1);
        return new(characters.LengthInTextElements > 2 ? first + "**" : first + "*");
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}

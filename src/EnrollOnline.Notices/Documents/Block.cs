namespace EnrollOnline.Notices.Documents;

/// <summary>One piece of a document. The kinds are closed: a renderer draws each of them.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading, with an optional second line in the other language beneath it.</summary>
/// <param name="Text">The heading, Chinese first.</param>
/// <param name="Second">The same in English, smaller; null for none.</param>
/// <param name="Level">1 is the document's title (centred, once), 2 a section.</param>
public sealed record Heading(string Text, string? Second = null, int Level = 1) : Block;

/// <summary>Running text.</summary>
/// <param name="Text">The text; a line feed starts a new line.</param>
/// <param name="Style">How it is set.</param>
public sealed record Paragraph(string Text, ParagraphStyle Style = ParagraphStyle.Body) : Block;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphStyle
{
    /// <summary>Body text, first line indented by two characters as Chinese letters are.</summary>
    Body,

    /// <summary>The addressee's line, flush left and a little larger.</summary>
    Salutation,

    /// <summary>The one sentence that the letter is written for, centred and large.</summary>
    Centred,

    /// <summary>A quiet centred line beneath a heading or a centred sentence.</summary>
    Caption,

    /// <summary>Small grey text: translations, remarks.</summary>
    Small,

    /// <summary>Flush right: who signs, and the date.</summary>
    Signature,
}

/// <summary>A ruled table. With no header it is a list of labels and values.</summary>
/// <param name="Header">The header row, repeated at the top of every page that the table reaches; empty for none.</param>
/// <param name="Rows">The rows; each has as many cells as there are widths.</param>
/// <param name="Widths">The columns' shares of the page's width, each above 0.</param>
public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths) : Block;

/// <summary>A square code (QR) of an address, with text beside it and the address beneath, so that it can also be typed.</summary>
/// <param name="Url">The address that a telephone opens.</param>
/// <param name="Caption">What scanning it shows, Chinese first; a line feed starts a new line.</param>
public sealed record Code(Uri Url, string Caption) : Block;

/// <summary>The place of the bureau's seal beside the signature. It is drawn as a sample and says so: it is no electronic seal in law.</summary>
/// <param name="Organisation">Whose seal it would be.</param>
/// <param name="SignedOn">The date of signing, as it is to be printed.</param>
public sealed record Seal(string Organisation, string SignedOn) : Block;

/// <summary>Two blocks side by side, never cut by the end of a page.</summary>
/// <param name="Left">The left block.</param>
/// <param name="Right">The right block.</param>
/// <param name="LeftShare">The left block's share of the width, above 0 and below 1.</param>
public sealed record Pair(Block Left, Block Right, double LeftShare = 0.5) : Block;

/// <summary>Empty space.</summary>
/// <param name="Height">Points (1/72 inch), 0 to 400: at least this much.</param>
/// <param name="Stretches">Whether it also takes an equal share of what the page leaves empty, so that a letter fills its page.</param>
public sealed record Spacer(double Height, bool Stretches = false) : Block;

using System.Text.RegularExpressions;

namespace EnrollOnline.Architecture.Tests.Wording;

/// <summary>What of a source file a reader of the site may come to see.</summary>
internal static class PageText
{
    public static string WithoutComments(string text) =>
        Regex.Replace(text, @"@\*.*?\*@|<!--.*?-->|/\*.*?\*/|^[ \t]*//[^\n]*|(?<=[;{},)][ \t]*)//[^\n]*", "", RegexOptions.Singleline | RegexOptions.Multiline);

    /// <summary>Without comments, single characters that are read and not written, and elements marked as a name in a language of their own.</summary>
    public static string Spoken(string text)
    {
        text = Regex.Replace(WithoutComments(text), "'.'", "");
        return Regex.Replace(text, """<(\w+)[^>]*\slang="[A-Za-z-]+"[^>]*>[^<]*</\1>""", "");
    }
}

using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The kinds of identity document that can be chosen, the resident ID first.</summary>
public static class DocumentChoices
{
    /// <summary>The choices in the reader's language.</summary>
    /// <param name="texts">The reader's language.</param>
    public static IReadOnlyList<Choice> In(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. Enum.GetValues<IdDocumentKind>().Select(kind => new Choice(kind.ToString(), NameOf(kind, texts)))];
    }

    /// <summary>Name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="texts">The reader's language.</param>
    public static string NameOf(IdDocumentKind kind, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[$"parents.apply.document.{Texts.Kebab(kind.ToString())}.label"];
    }
}

using EnrollOnline.Casework.Reviews;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers;

/// <summary>Says in words why a case waits for a person.</summary>
public static class ReasonWords
{
    /// <summary>A phrase for a reason code, for example 与登记不一致：不动产.</summary>
    /// <param name="code">The code.</param>
    /// <param name="texts">The texts.</param>
    public static string Of(string code, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Find($"officers.reason.{OfficerReasons.Split(code).Kind}") is { } phrase ? $"{phrase} · {Subject(code, texts)}" : code;
    }

    /// <summary>The kind of a reason alone, for example 与登记不一致.</summary>
    /// <param name="code">The code, or its kind.</param>
    /// <param name="texts">The texts.</param>
    public static string Kind(string code, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (kind, _) = OfficerReasons.Split(code);
        return texts.Find($"officers.reason.{kind}") ?? kind;
    }

    /// <summary>What a reason is about, for example 不动产.</summary>
    /// <param name="code">The code.</param>
    /// <param name="texts">The texts.</param>
    public static string Subject(string code, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (_, subject) = OfficerReasons.Split(code);
        return texts.Find($"officers.subject.{Texts.Kebab(subject)}") ?? subject;
    }
}

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
        var (kind, subject) = OfficerReasons.Split(code);
        var about = texts.Find($"officers.subject.{Texts.Kebab(subject)}") ?? subject;
        return texts.Find($"officers.reason.{kind}") is { } phrase ? $"{phrase} · {about}" : code;
    }
}

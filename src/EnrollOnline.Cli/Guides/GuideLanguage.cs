using EnrollOnline.Admissions;

namespace EnrollOnline.Cli.Guides;

/// <summary>A language that a guide is printed in.</summary>
internal sealed class GuideLanguage
{
    private readonly Func<Wording, string> _of;
    private readonly string _joint;

    private GuideLanguage(Func<Wording, string> of, string joint) => (_of, _joint) = (of, joint);

    /// <summary>Chinese, the language of record.</summary>
    public static GuideLanguage Zh { get; } = new(wording => wording.Zh, "：");

    /// <summary>English.</summary>
    public static GuideLanguage En { get; } = new(wording => wording.En, ": ");

    /// <summary>The languages that a word of the command line stands for, the words being zh, en, both.</summary>
    public static IReadOnlyList<GuideLanguage> Named(string word) => word switch
    {
        "zh" => [Zh],
        "en" => [En],
        _ => [Zh, En],
    };

    /// <summary>The wording in this language.</summary>
    public string Of(Wording wording) => _of(wording);

    /// <summary>The wording in this language.</summary>
    public string Of(string zh, string en) => _of(new(zh, en));

    /// <summary>"新增：…", "added: …".</summary>
    public string Labelled(Wording label, string text) => Of(label) + _joint + text;
}

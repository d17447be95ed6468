using System.CommandLine;
using EnrollOnline.Admissions;

namespace EnrollOnline.Cli.Installations;

/// <summary>The language that a report is written in.</summary>
/// <param name="IsEnglish">English; else Chinese.</param>
internal sealed record Language(bool IsEnglish)
{
    /// <summary>The option that chooses it; Chinese when left out.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--language") { Description = "zh or en", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>Reads the option.</summary>
    public static Language Of(ParseResult parsed, Option<string> option) => new(parsed.GetRequiredValue(option) == "en");

    /// <summary>One of the two.</summary>
    public string Say(string zh, string en) => IsEnglish ? en : zh;

    /// <summary>A wording in this language.</summary>
    public string Say(Wording wording) => Say(wording.Zh, wording.En);
}

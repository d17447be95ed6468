using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Web.Wording;

/// <summary>
/// Every text that a page shows, in the reader's language. One file pair a folder or journey under
/// <c>Resources/</c>; a key begins with its file's path: <c>parents.apply.child.title</c> is in
/// <c>Resources/Parents/Apply.resx</c> (Chinese, the neutral language) and <c>Apply.en.resx</c>.
/// </summary>
public sealed class Texts
{
    private const string Root = "EnrollOnline.Web.Resources.";

    private readonly FrozenDictionary<string, string> _chinese;
    private readonly FrozenDictionary<string, string> _english;

    /// <summary>Reads all resource files of this assembly.</summary>
    /// <exception cref="ArgumentException">A key stands in two files.</exception>
    public Texts()
    {
        _chinese = Read(CultureInfo.InvariantCulture);
        _english = Read(CultureInfo.GetCultureInfo("en"));
    }

    /// <summary>The Chinese texts by key.</summary>
    public IReadOnlyDictionary<string, string> Chinese => _chinese;

    /// <summary>The English texts by key.</summary>
    public IReadOnlyDictionary<string, string> English => _english;

    /// <summary>The text of a key; the key itself where there is none, which the tests forbid.</summary>
    public string this[string key] => Find(key) ?? key;

    /// <summary>The text of a key with <c>{0}</c>, <c>{1}</c> ... filled in the reader's manner.</summary>
    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, this[key], values);

    /// <summary>The text of a key, or null where there is none: for hints and other optional parts.</summary>
    public string? Find(string key) => Spoken.GetValueOrDefault(key);

    /// <summary>The word for a value of an enumeration: <c>words.case-state.in-review</c> for CaseState.InReview.</summary>
    public string Of(Enum value) => this[KeyOf(value.GetType().Name, value.ToString())];

    /// <summary>The key of the word for an enumeration's value.</summary>
    public static string KeyOf(string enumeration, string value) => $"words.{Kebab(enumeration)}.{Kebab(value)}";

    /// <summary>A sentence that comes in both languages, such as a clause of a rulebook.</summary>
    public string Say(Admissions.Wording words) => ReferenceEquals(Spoken, _english) ? words.En : words.Zh;

    /// <summary>A date as people write it: 2025年6月1日, 1 June 2025.</summary>
    public string Date(DateOnly date) => date.ToString(this["words.date"], CultureInfo.CurrentCulture);

    /// <summary>A moment as the county's clock (Asia/Shanghai) shows it: 2025年6月1日 18:00.</summary>
    public string Moment(DateTimeOffset moment) => Clock(moment.ToShanghai());

    /// <summary>A time that already is the county's, such as a deadline of a rulebook.</summary>
    public string Clock(DateTime wallClock) => wallClock.ToString(this["words.moment"], CultureInfo.CurrentCulture);

    /// <summary>The same without the year, where the page has named it: 6月1日 18:00.</summary>
    public string ClockOfYear(DateTime wallClock) => wallClock.ToString(this["words.moment-of-year"], CultureInfo.CurrentCulture);

    /// <summary>A name in lower case with hyphens: CheckAnswers becomes check-answers.</summary>
    public static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    private FrozenDictionary<string, string> Spoken
        => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? _english : _chinese;

    private static FrozenDictionary<string, string> Read(CultureInfo culture)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal)))
        {
            var set = new ResourceManager(file[..^".resources".Length], assembly).GetResourceSet(culture, true, false);
            foreach (System.Collections.DictionaryEntry entry in set ?? (System.Collections.IEnumerable)Array.Empty<System.Collections.DictionaryEntry>())
            {
                found.Add((string)entry.Key, (string)entry.Value!);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

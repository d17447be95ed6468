namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Reads the code and the name of a category, reserve, stratum, preference group or points item. Neither may stand for
/// what no rulebook may ask for.
/// </summary>
internal sealed class CodeReader(RulebookFaults faults)
{
    private const int Longest = 40;

    /// <summary>Reads both and reports a code that is taken.</summary>
    /// <param name="reader">The object.</param>
    /// <param name="taken">The codes read before; the new one joins them.</param>
    public (string Code, Wording Name) Read(ObjectReader reader, HashSet<string> taken)
    {
        var code = reader.Text("code");
        var name = reader.Wording("name");
        if (code.Length > 0 && !taken.Add(code))
        {
            faults.Add(reader.Optional("code")!, $"“{code}”已经用过，请换一个。", $"\"{code}\" is taken; choose another.");
        }

        Allow(reader, "code", code);
        Allow(reader, "name", name.Zh);
        Allow(reader, "name", name.En);
        return (code, name);
    }

    /// <summary>Reads both; the code goes into files and addresses, so it has only letters, digits and hyphens.</summary>
    /// <param name="reader">The object.</param>
    /// <param name="taken">The codes read before; the new one joins them.</param>
    public (string Code, Wording Name) ReadPlain(ObjectReader reader, HashSet<string> taken)
    {
        var read = Read(reader, taken);
        if (read.Code.Length > Longest || !read.Code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            faults.Add(
                reader.Optional("code")!,
                $"“code”只能用英文字母、数字和短横线，最多{Longest}个。",
                $"\"code\" takes letters a to z, digits and hyphens only, at most {Longest}.");
        }

        return read;
    }

    private void Allow(ObjectReader reader, string member, string text)
    {
        if (ForbiddenEvidence.Find(text) is { } forbidden)
        {
            faults.Add(reader.Optional(member)!, forbidden);
        }
    }
}

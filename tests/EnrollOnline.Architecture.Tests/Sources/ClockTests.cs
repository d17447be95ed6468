using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Sources;

/// <summary>Rule (c): the hour comes from an injected <see cref="TimeProvider"/>, in tests as well.</summary>
public sealed class ClockTests
{
    private static readonly Regex Forbidden = new(@"\bDateTime(Offset)?\s*\.\s*(UtcNow|Now|Today)\b");

    [Fact]
    public void Nobody_asks_the_machine_for_the_hour()
    {
        var asked =
            from folder in (string[])["src", "tests"]
            from file in Repo.Files(folder, ".cs", ".cshtml")
            from line in File.ReadLines(file).Select((text, i) => (text, Number: i + 1))
            where Forbidden.IsMatch(line.text)
            select $"{Repo.Short(file)}:{line.Number}";

        asked.ShouldBeEmpty();
    }
}

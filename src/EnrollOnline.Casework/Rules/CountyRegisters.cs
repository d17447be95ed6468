using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Rules;

/// <summary>What a county's registers are to a review: which are connected this year, and how the words of its records are read.</summary>
/// <param name="Connected">Codes of the registers that are asked, of <see cref="RecordSource"/>.</param>
/// <param name="Natures">The words for kinds of home.</param>
public sealed record CountyRegisters(IReadOnlySet<string> Connected, PropertyNatures Natures)
{
    /// <summary>Every register connected, words read as documented.</summary>
    public static CountyRegisters All { get; } =
        new(RecordSource.All.ToHashSet(StringComparer.Ordinal), new PropertyNatures(new PropertyNatureOptions()));

    /// <summary>No register connected: a person looks at papers.</summary>
    public static CountyRegisters None { get; } = All with { Connected = new HashSet<string>(StringComparer.Ordinal) };

    /// <summary>True when a register is asked.</summary>
    /// <param name="source">Code of the register.</param>
    public bool Asks(string source) => Connected.Contains(source);
}

/// <summary>Says which registers a county has connected. A process that asks no department (it only opens a season) knows of none.</summary>
/// <param name="desks">The door to the departments, where this process has one.</param>
/// <param name="natures">The words for kinds of home.</param>
public sealed class ConnectedRegisters(IEnumerable<RecordDesk> desks, IOptions<PropertyNatureOptions> natures)
{
    private readonly PropertyNatures _natures = new(natures.Value);

    /// <summary>The registers of a county.</summary>
    /// <param name="county">Division code, six digits.</param>
    public CountyRegisters Of(string county) => new(
        desks.SelectMany(desk => desk.Connections(county)).Where(one => one.Way != SourceWay.NotConnected)
            .Select(one => one.Source).ToHashSet(StringComparer.Ordinal),
        _natures);
}

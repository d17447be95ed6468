using System.Security.Cryptography;
using System.Text;
using EnrollOnline.RecordChecks.Addresses;

namespace EnrollOnline.RecordChecks.Tests.Addresses;

/// <summary>The labelled pairs: those that build/address-pairs.mjs made, whose labels follow from how each was made, and those
/// written by hand, labelled by reading. A quarter, chosen by hash, was not looked at while the comparison was written.</summary>
internal static class AddressSet
{
    /// <summary>The invented table of renamed roads that the made pairs use; first, because the pairs are compared as they are read.</summary>
    public static AddressNames Renamed { get; } = new(Cells("renamed-roads.csv").ToDictionary(row => row[0], row => row[1]));

    /// <summary>All pairs in the order of the files.</summary>
    public static IReadOnlyList<AddressPair> All { get; } = [.. Read("address-pairs.csv"), .. Read("address-pairs-by-hand.csv")];

    private static IEnumerable<AddressPair> Read(string file) =>
        Cells(file).Select(row => new AddressPair(row[0], Enum.Parse<AddressOutcome>(row[1], ignoreCase: true), row[2], row[3]));

    private static IEnumerable<string[]> Cells(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Addresses", file)).Skip(1).Select(line => line.Split(','));
}

/// <summary>Two addresses and what a pair of them is in truth.</summary>
internal sealed record AddressPair(string Kind, AddressOutcome Truth, string Stated, string Recorded)
{
    /// <summary>Kept back while the comparison was written.</summary>
    public bool HeldOut => SHA256.HashData(Encoding.UTF8.GetBytes($"{Stated}|{Recorded}"))[0] < 64;

    /// <summary>What the comparison says.</summary>
    public AddressOutcome Judged { get; } = AddressComparison.Compare(Stated, Recorded, AddressSet.Renamed);
}

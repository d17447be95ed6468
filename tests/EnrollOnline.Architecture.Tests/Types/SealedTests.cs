using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Types;

/// <summary>Rule (e): classes are sealed unless inherited.</summary>
public sealed class SealedTests
{
    [Fact]
    public void Classes_of_the_rooms_are_sealed_unless_inherited()
    {
        var all = RoomAssemblies.All.SelectMany(assembly => assembly.GetTypes()).ToList();
        var inherited = all.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();

        RoomAssemblies.WrittenTypes
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !inherited.Contains(type))
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty("neither sealed nor inherited");
    }

    [Fact]
    public void Classes_of_the_tests_are_sealed_unless_inherited()
    {
        var sources = Repo.Files("tests", ".cs").ToDictionary(file => file, File.ReadAllText);
        var open =
            from source in sources
            from Match declared in Regex.Matches(source.Value, @"^\s*(?:public |internal |private |file )?(?:partial )?(?:class|record(?! struct)(?: class)?) (\w+)", RegexOptions.Multiline)
            let name = declared.Groups[1].Value
            where !sources.Values.Any(text => Regex.IsMatch(text, $@"(?:class|record) [^\n{{]*:\s*(?:\w+, )*{name}\b"))
            select $"{Repo.Short(source.Key)}: {name}";

        open.ShouldBeEmpty("neither sealed nor inherited");
    }
}

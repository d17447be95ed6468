using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Rooms;

/// <summary>Rule (d): no folders of a room use each other in a circle, however long.</summary>
public sealed class FolderCircleTests
{
    public static TheoryData<string> EveryRoom => [.. Repo.Rooms];

    [Theory]
    [MemberData(nameof(EveryRoom))]
    public void Folders_do_not_use_each_other_in_a_circle(string room)
    {
        var uses = Uses(room);

        Circle(uses).ShouldBeNull($"{room}: {string.Join("; ", uses.Select(use => $"{use.Key} -> {string.Join(", ", use.Value)}"))}");
    }

    /// <summary>Which folder names which other folder of its room, by its using directives or in full.</summary>
    private static SortedDictionary<string, SortedSet<string>> Uses(string room)
    {
        var folders = Directory.GetDirectories(Repo.At("src", room)).Select(folder => Path.GetFileName(folder)!).ToHashSet();
        SortedDictionary<string, SortedSet<string>> uses = [];
        foreach (var file in Repo.Files($"src/{room}", ".cs", ".cshtml"))
        {
            var from = Path.GetRelativePath(Repo.At("src", room), file).Split(Path.DirectorySeparatorChar)[0];
            // What a page's imports allow, not every page uses.
            if (!folders.Contains(from) || file.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match named in Regex.Matches(File.ReadAllText(file), $@"(?<!namespace ){Regex.Escape(room)}\.(\w+)"))
            {
                var to = named.Groups[1].Value;
                if (to != from && folders.Contains(to))
                {
                    (uses.TryGetValue(from, out var known) ? known : uses[from] = []).Add(to);
                }
            }
        }

        return uses;
    }

    /// <summary>The first circle found, as its folders in order; null when there is none.</summary>
    private static string? Circle(SortedDictionary<string, SortedSet<string>> uses)
    {
        HashSet<string> clear = [];
        return uses.Keys.Select(folder => From(folder, [])).FirstOrDefault(circle => circle is not null);

        string? From(string folder, List<string> path)
        {
            if (path.Contains(folder))
            {
                return string.Join(" -> ", [.. path.SkipWhile(step => step != folder), folder]);
            }

            if (clear.Contains(folder) || !uses.TryGetValue(folder, out var next))
            {
                return null;
            }

            var found = next.Select(to => From(to, [.. path, folder])).FirstOrDefault(circle => circle is not null);
            if (found is null)
            {
                clear.Add(folder);
            }

            return found;
        }
    }
}

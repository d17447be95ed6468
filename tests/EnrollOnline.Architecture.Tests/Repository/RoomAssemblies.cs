using System.Reflection;
using System.Runtime.CompilerServices;

namespace EnrollOnline.Architecture.Tests.Repository;

/// <summary>The rooms as assemblies.</summary>
internal static class RoomAssemblies
{
    public static readonly IReadOnlyList<Assembly> All =
        [.. Repo.Rooms.Select(room => Assembly.Load(room == "EnrollOnline.Cli" ? "enroll" : room))];

    /// <summary>Types that somebody wrote, nested ones included; not those that the compiler or the page compiler made.</summary>
    public static IEnumerable<Type> WrittenTypes => All
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !IsMade(type));

    private static bool IsMade(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace is null or "AspNetCoreGeneratedDocument"
        || type.Namespace.StartsWith("System.", StringComparison.Ordinal)
        || type.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsMade(outer));
}

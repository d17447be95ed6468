using System.Collections;
using EnrollOnline.Casework.Database;

namespace EnrollOnline.Testing.Databases;

/// <summary>The engines every storage test runs on: <c>[Theory, ClassData(typeof(EngineData))]</c>.</summary>
public sealed class EngineData : IEnumerable<object[]>
{
    public IEnumerator<object[]> GetEnumerator()
    {
        yield return [DatabaseEngine.Sqlite];
        yield return [DatabaseEngine.PostgreSql];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

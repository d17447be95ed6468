using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EnrollOnline.Casework.Database;

/// <summary>A table as rows are written to it past the change tracker: what the model says, read once.</summary>
internal sealed class BulkTable
{
    private static readonly ConcurrentDictionary<(IModel Model, Type Row), BulkTable> _known = new();
    private readonly Dictionary<string, BulkColumn> _byProperty;

    private BulkTable(IEntityType entity)
    {
        Name = entity.GetTableName()!;
        _byProperty = entity.GetProperties().ToDictionary(property => property.Name, property => new BulkColumn(property), StringComparer.Ordinal);
        Columns = [.. _byProperty.Values];
    }

    /// <summary>Name of the table.</summary>
    public string Name { get; }

    /// <summary>Every mapped column.</summary>
    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>The table of a kind of row.</summary>
    public static BulkTable Of<T>(EnrollContext context)
        where T : class => _known.GetOrAdd((context.Model, typeof(T)), key => new BulkTable(key.Model.FindEntityType(key.Row)!));

    /// <summary>The columns of some properties, in that order.</summary>
    public IReadOnlyList<BulkColumn> ColumnsOf(IEnumerable<string> properties) => [.. properties.Select(name => _byProperty[name])];
}

/// <summary>A column, with the way from a row to the value that the engine's driver takes.</summary>
internal sealed class BulkColumn(IProperty property)
{
    private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;
    private readonly IClrPropertyGetter _read = property.GetGetter();

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName();

    /// <summary>The driver's type; a value type that may be missing is written without its question mark.</summary>
    public Type Type { get; } = TypeOf(property);

    /// <summary>The value of a row, or null.</summary>
    public object? Of(object row) => _read.GetClrValue(row) is { } value ? _convert is null ? value : _convert(value) : null;

    private static Type TypeOf(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

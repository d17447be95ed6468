using System.Text;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Database;

/// <summary>Column names as they stand in <c>migrations/</c>: <c>ChildIndex</c> is <c>child_index</c>.</summary>
internal static class SnakeCase
{
    /// <summary>Renames every column of the model.</summary>
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }
        }
    }

    private static string Of(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
            {
                column.Append('_');
            }

            column.Append(char.ToLowerInvariant(name[i]));
        }

        return column.ToString();
    }
}

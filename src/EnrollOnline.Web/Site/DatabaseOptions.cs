using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Database;

namespace EnrollOnline.Web.Site;

/// <summary>Which database the site stands on; bound from the section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Database";

    /// <summary>sqlite or postgresql.</summary>
    [RegularExpression($"{DatabaseEngine.Sqlite}|{DatabaseEngine.PostgreSql}")]
    public string Engine { get; set; } = DatabaseEngine.Sqlite;

    /// <summary>The connection string of that product.</summary>
    [Required]
    public string ConnectionString { get; set; } = "";
}

using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What to do when the child is in this season already, by this guardian or by another.</summary>
public sealed class DuplicateModel(ApplyDesk desk) : ApplyPage(desk)
{
    /// <summary>The guardian's own application number; null when another guardian applied.</summary>
    [FromQuery(Name = "number")]
    public string? OwnNumber { get; set; }

    /// <summary>The number, only when it is well formed.</summary>
    public string? Number => ApplicationNumbers.Read(OwnNumber);
}

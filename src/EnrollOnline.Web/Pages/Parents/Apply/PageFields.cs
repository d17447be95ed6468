using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The fields of one question page, taken together: whether two tabs say different things.</summary>
/// <param name="page">The page.</param>
public sealed class PageFields(QuestionPage page)
{
    private readonly PropertyInfo[] _fields =
    [
        .. page.GetType().GetProperties().Where(property =>
            property.IsDefined(typeof(BindPropertyAttribute)) && property.Name != nameof(QuestionPage.Seen)),
    ];

    /// <summary>True for a field of the page, which a form may fill.</summary>
    /// <param name="name">Name of a property.</param>
    public bool Binds(string? name) => Array.Exists(_fields, field => field.Name == name);

    /// <summary>A fingerprint of what stands in the fields; nothing leads back from it.</summary>
    public string Print()
    {
        var text = JsonSerializer.Serialize(_fields.ToDictionary(field => field.Name, field => Plain(field.GetValue(page))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{page.DraftId:N}{text}")).AsSpan(0, 8));
    }

    /// <summary>The fingerprint of what a form states; what was typed is put back afterwards.</summary>
    /// <param name="read">Fills the fields from the form.</param>
    public string PrintOf(Action read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var typed = _fields.Select(field => field.GetValue(page)).ToList();
        read();
        var print = Print();
        foreach (var (field, value) in _fields.Zip(typed))
        {
            field.SetValue(page, value);
        }

        return print;
    }

    // An empty box and one that was never filled in say the same.
    private static object? Plain(object? value) => value is "" ? null : value;
}

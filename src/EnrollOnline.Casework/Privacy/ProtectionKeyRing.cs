using System.Xml.Linq;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Privacy;

/// <summary>
/// Keeps the keys that protect cookies in the database, encrypted, so that every web node reads every
/// other's cookies and a restart signs nobody out.
/// </summary>
/// <param name="scopes">Gives each reading and writing a context of its own.</param>
/// <param name="personal">Encrypts the key elements.</param>
public sealed class ProtectionKeyRing(IServiceScopeFactory scopes, PersonalData personal) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        return [.. context.ProtectionKeys.AsNoTracking().ToList().Select(key => XElement.Parse(personal.Decrypt(key.XmlCipher, key.Id)))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var id = Guid.CreateVersion7();
        var text = element.ToString(SaveOptions.DisableFormatting);
        context.ProtectionKeys.Add(new ProtectionKey { Id = id, Name = friendlyName, XmlCipher = personal.Encrypt(text, id) });
        context.SaveChanges();
    }
}

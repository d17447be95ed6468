using System.Text;

namespace EnrollOnline.Web.Forms;

/// <summary>Text that comes as a file or in a field of its own; the file counts when there are both.</summary>
public static class UploadedText
{
    private static readonly Encoding _strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it as UTF-8.</summary>
    /// <param name="file">The file, or null.</param>
    /// <param name="typed">What the field holds.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null when the file is not UTF-8.</returns>
    public static async Task<string?> ReadAsync(IFormFile? file, string? typed, CancellationToken cancel)
    {
        if (file is null or { Length: 0 })
        {
            return typed ?? "";
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), _strict);
            return await reader.ReadToEndAsync(cancel);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

using System.IO.Compression;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Publications;

namespace EnrollOnline.Cli.Demos;

/// <summary>Writes the published bundle out as a folder and a zip.</summary>
internal static class DemoBundle
{
    /// <summary>Writes it.</summary>
    /// <returns>Path of the folder.</returns>
    public static async Task<string> WriteAsync(DemoWish wish, DemoHouse house, Season season, CancellationToken cancel)
    {
        var published = await house.UseAsync<PublishedResults, PublishedSeason?>(results => results.OfAsync(season.Id, cancel))
            ?? throw new InvalidOperationException("The season was not published.");
        var folder = Path.Combine(wish.Installation.Folder, "bundles", season.Code);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        var bytes = published.Bundle.ToArray();
        await File.WriteAllBytesAsync($"{folder}.zip", bytes, cancel);
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        await zip.ExtractToDirectoryAsync(folder, cancel);
        return folder;
    }
}

using System.Text.Json;

namespace EnrollOnline.Casework.Privacy;

/// <summary>The keys of an embedded installation, kept beside its database in a file only its owner can read.</summary>
public static class KeyFile
{
    /// <summary>Reads the keys, or makes and writes new ones when there is no file yet.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="InvalidDataException">The file holds no complete set of keys.</exception>
    public static PrivacyKeys LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            var fresh = PrivacyKeys.Random();
            using var file = new FileStream(path, OptionsOf());
            JsonSerializer.Serialize(file, fresh);
            return fresh;
        }

        using var stored = File.OpenRead(path);
        return JsonSerializer.Deserialize<PrivacyKeys>(stored) is { AreComplete: true } keys
            ? keys
            : throw new InvalidDataException($"{path} does not hold three keys of 32 bytes.");
    }

    private static FileStreamOptions OptionsOf()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads rulebooks.</summary>
public static class RulebookReader
{
    /// <summary>Reads a rulebook and looks for everything that would make it unsound.</summary>
    /// <param name="json">The file's text.</param>
    public static RulebookReading Read(string json) => throw new NotSupportedException();
}

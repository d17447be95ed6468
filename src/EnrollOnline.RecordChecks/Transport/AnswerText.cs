using System.Text.Json;
using System.Text.Unicode;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>What can be said of an answer's bytes before anything is read out of them.</summary>
internal static class AnswerText
{
    /// <summary>The answer says that it is UTF-8, or nothing.</summary>
    public static bool IsUtf8(string? charSet) =>
        charSet is null || charSet.Trim('"') is var name
            && (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes are no UTF-8 without a mark: GB 18030, UTF-16, a byte order mark.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> answer) =>
        !Utf8.IsValid(answer) || answer.StartsWith("\uFEFF"u8) || answer.Contains((byte)0);

    /// <summary>The bytes are one JSON text from beginning to end.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var reader = new Utf8JsonReader(answer, new JsonReaderOptions { MaxDepth = 16 });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The bytes begin as JSON and end before its end.</summary>
    public static bool IsHalf(ReadOnlySpan<byte> answer)
    {
        var reader = new Utf8JsonReader(answer, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 16 }));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

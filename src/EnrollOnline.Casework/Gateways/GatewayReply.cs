using System.Text.Json;
using EnrollOnline.Casework.Accounts;

namespace EnrollOnline.Casework.Gateways;

/// <summary>Reads what the gateway answered.</summary>
internal static class GatewayReply
{
    private const int LongestCode = 40;

    /// <summary>What an answer means.</summary>
    /// <param name="options">How success is known.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="body">The whole body; null when it is longer than any may be.</param>
    public static CarrierAnswer Read(GatewayOptions options, int status, byte[]? body)
    {
        if (body is null)
        {
            return new CarrierAnswer(CarrierOutcome.Unreadable, "too-large");
        }

        var answer = Parsed(body);
        var code = answer is { } json ? TextAt(json, options.CodePath ?? options.SuccessPath) : null;
        if (status != options.SuccessStatus)
        {
            return Judged(CarrierOutcome.ErrorStatus, code ?? $"{status}", options);
        }

        if (options.SuccessPath is null)
        {
            return new CarrierAnswer(CarrierOutcome.Taken, Short(code));
        }

        return answer is not { } read || TextAt(read, options.SuccessPath) is not { } value
            ? new CarrierAnswer(CarrierOutcome.Unreadable)
            : value == options.SuccessValue
                ? new CarrierAnswer(CarrierOutcome.Taken, Short(code))
                : Judged(CarrierOutcome.Refused, code ?? value, options);
    }

    private static CarrierAnswer Judged(CarrierOutcome outcome, string code, GatewayOptions options) =>
        new(outcome, Short(code), options.FinalCodes.Contains(code));

    private static JsonElement? Parsed(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextAt(JsonElement answer, string? path)
    {
        if (path is null)
        {
            return null;
        }

        foreach (var step in path.Split('.'))
        {
            if (answer.ValueKind == JsonValueKind.Array && int.TryParse(step, out var at) && at >= 0 && at < answer.GetArrayLength())
            {
                answer = answer[at];
            }
            else if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty(step, out answer))
            {
                return null;
            }
        }

        return answer.ValueKind switch
        {
            JsonValueKind.String => answer.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => answer.GetRawText(),
            _ => null,
        };
    }

    // Kept in the log: short, and nothing in it that could be a telephone number.
    private static string? Short(string? code) => code is null ? null
        : code.Count(char.IsAsciiDigit) >= 11 ? "…"
        : code.Length <= LongestCode ? code : code[..LongestCode];
}

using System.Globalization;
using System.Text;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.AspNetCore.Http;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>Signs and writes one answer, or spoils it as ordered.</summary>
internal sealed class AnswerWriter(HttpContext context, DepartmentKey key, TimeProvider clock, CancellationToken stopping)
{
    private const int MoreThanAnybodyTakes = 11 * 1024 * 1024;

    /// <summary>The wait that a fault names, in whole seconds, at least one.</summary>
    public static int Seconds(Fault fault) => Math.Max(1, (fault.Milliseconds + 999) / 1000);

    /// <summary>Shows the faults that need no answer to be looked up.</summary>
    /// <returns>True when the request is done with.</returns>
    public async Task<bool> SpoilAsync(Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Slow:
                await WaitAsync(TimeSpan.FromMilliseconds(fault.Milliseconds));
                return false;
            case FaultKind.Hang:
                await WaitAsync(Timeout.InfiniteTimeSpan);
                context.Abort();
                return true;
            case FaultKind.Reset:
                context.Abort();
                return true;
            case FaultKind.Error500:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return true;
            case FaultKind.Quota:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = Seconds(fault).ToString(CultureInfo.InvariantCulture);
                return true;
            case FaultKind.Redirect:
                context.Response.Redirect("/elsewhere");
                return true;
            case FaultKind.WrongJson:
                await WriteAsync("""{"status":true,"answers":42}"""u8.ToArray(), null);
                return true;
            case FaultKind.Html:
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<!doctype html><title>登录</title>", context.RequestAborted);
                return true;
            case FaultKind.Huge:
                await PourAsync();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Signs and writes; with the faults that concern its bytes, its day and its signature.</summary>
    public async Task WriteAsync(byte[] answer, Fault? fault)
    {
        var secret = fault?.Kind == FaultKind.BadSignature ? $"{key.Secret}!" : key.Secret;
        answer = fault?.Kind switch
        {
            FaultKind.WrongEncoding => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(answer))],
            FaultKind.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Encoding.UTF8.GetString(answer)),
            FaultKind.HalfJson => answer[..(answer.Length / 2)],
            _ => answer,
        };
        var timestamp = RequestSignature.Timestamp(clock.GetUtcNow().AddDays(fault?.Kind == FaultKind.OldAnswer ? -1 : 0));
        var nonce = context.Request.Headers[RequestSignature.NonceHeader].ToString();
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        context.Response.Headers[RequestSignature.TimestampHeader] = timestamp;
        context.Response.Headers[RequestSignature.SignatureHeader] =
            RequestSignature.OfAnswer(secret, StatusCodes.Status200OK, timestamp, nonce, answer, key.Algorithm);
        if (fault?.Kind == FaultKind.Truncated)
        {
            await context.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);

            // The server ends a connection that still owes bytes; aborting it could lose the half that was sent.
            return;
        }

        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }

    private async Task PourAsync()
    {
        context.Response.ContentType = "application/json";
        var blanks = new byte[64 * 1024];
        Array.Fill(blanks, (byte)' ');
        for (var poured = 0; poured < MoreThanAnybodyTakes && !context.RequestAborted.IsCancellationRequested; poured += blanks.Length)
        {
            await context.Response.Body.WriteAsync(blanks, context.RequestAborted);
        }
    }

    private async Task WaitAsync(TimeSpan time)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.Delay(time, clock, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

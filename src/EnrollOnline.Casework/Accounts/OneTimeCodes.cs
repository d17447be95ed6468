using System.Globalization;
using System.Security.Cryptography;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Accounts;

/// <summary>
/// Sign-in of guardians by mobile number: six digits, good for five minutes, five tries, once;
/// one a minute and five an hour for a number (ASVS 5.0, 6.5 and 6.6).
/// </summary>
public sealed class OneTimeCodes(
    EnrollContext context, PersonalData personal, GuardianAccounts guardians, MessageSender sender, TimeProvider time)
{
    private const int MostTries = 5;
    private const int MostAnHour = 5;
    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(1);

    /// <summary>Sends a new code to a number; whether the number has an account makes no difference.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<CodeSending> SendAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        return SendAsync(mobile, guardians.IndexOf(mobile), "验证码 {0}，5 分钟内有效。工作人员不会向您索要验证码。", cancel);
    }

    /// <summary>Sends a code to the number that an account shall get at the window. It opens nothing but this change.</summary>
    /// <param name="account">The account.</param>
    /// <param name="mobile">The new number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<CodeSending> SendForChangeAsync(Guid account, MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        return SendAsync(mobile, IndexForChange(account, mobile),
            "您正在招生窗口更换登录手机号，验证码 {0}，5 分钟内有效，请当面读给窗口工作人员。您不在窗口的话，不要告诉任何人。", cancel);
    }

    private string IndexForChange(Guid account, MobileNumber mobile) => personal.IndexOf("mobile-change", $"{account:N}|{mobile.Digits}");

    private async Task<CodeSending> SendAsync(MobileNumber mobile, string index, string text, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var hourAgo = now.AddHours(-1);
        var sent = await context.OneTimeCodes.AsNoTracking()
            .Where(code => code.MobileIndex == index && code.SentAt > hourAgo)
            .Select(code => code.SentAt).ToListAsync(cancel);
        if (sent.Count >= MostAnHour)
        {
            return new CodeSending(CodeSendingResult.TooMany, sent.Min().AddHours(1) - now);
        }

        if (sent.Count > 0 && sent.Max() + _between > now)
        {
            return new CodeSending(CodeSendingResult.TooSoon, sent.Max() + _between - now);
        }

        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var handed = await sender.SendAsync(mobile, "【阳光入学】" + string.Format(CultureInfo.InvariantCulture, text, digits), null, "", cancel);
        context.MessageAttempts.Add(handed.Attempt);
        if (!handed.Answer.IsTaken)
        {
            await context.SaveChangesAsync(cancel);
            return new CodeSending(CodeSendingResult.NoCarrier, TimeSpan.Zero);
        }

        var id = Guid.CreateVersion7();
        context.OneTimeCodes.Add(new OneTimeCode
        {
            Id = id, MobileIndex = index, CodeHash = HashOf(id, digits), SentAt = now, ExpiresAt = now + _goodFor,
        });
        await context.SaveChangesAsync(cancel);
        return new CodeSending(CodeSendingResult.Sent, _between);
    }

    /// <summary>How long until another code may be asked for; zero when one may be now.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<TimeSpan> WaitAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var (now, index) = (time.GetUtcNow(), personal.IndexOf("mobile", mobile.Digits));
        var latest = await context.OneTimeCodes.AsNoTracking().Where(code => code.MobileIndex == index)
            .OrderByDescending(code => code.SentAt).Select(code => (DateTimeOffset?)code.SentAt).FirstOrDefaultAsync(cancel);
        return latest + _between is { } next && next > now ? next - now : TimeSpan.Zero;
    }

    /// <summary>Tries a code; a good one is used up and gives the guardian's account, made on first use.</summary>
    /// <param name="mobile">The number the code was sent to.</param>
    /// <param name="digits">Six digits as typed.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<CodeTrial> TryAsync(MobileNumber mobile, string digits, CancellationToken cancel = default)
    {
        var result = await CheckAsync(mobile, digits, cancel);
        return new CodeTrial(result, result == CodeTrialResult.Good ? await guardians.FindOrCreateAsync(mobile, cancel) : null);
    }

    /// <summary>Tries a code; a good one is used up. Whose account it leads to is not asked.</summary>
    /// <param name="mobile">The number the code was sent to.</param>
    /// <param name="digits">Six digits as typed.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<CodeTrialResult> CheckAsync(MobileNumber mobile, string digits, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var result = await UseAsync(guardians.IndexOf(mobile), digits, cancel);
        await context.SaveChangesAsync(cancel);
        return result;
    }

    /// <summary>Tries the code of a change at the window. A good one is used up when the caller saves.</summary>
    /// <param name="account">The account that shall get the number.</param>
    /// <param name="mobile">The new number.</param>
    /// <param name="digits">Six digits as read out.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<CodeTrialResult> TryForChangeAsync(Guid account, MobileNumber mobile, string digits, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        return UseAsync(IndexForChange(account, mobile), digits, cancel);
    }

    private async Task<CodeTrialResult> UseAsync(string index, string digits, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var latest = await context.OneTimeCodes.Where(code => code.MobileIndex == index)
            .OrderByDescending(code => code.SentAt).FirstOrDefaultAsync(cancel);
        if (latest is null || latest.UsedAt is not null || latest.ExpiresAt < now)
        {
            return CodeTrialResult.Expired;
        }

        if (latest.Tries >= MostTries)
        {
            return CodeTrialResult.TooManyTries;
        }

        if (HashOf(latest.Id, digits) != latest.CodeHash)
        {
            latest.Tries++;
            await context.SaveChangesAsync(cancel);
            return CodeTrialResult.Wrong;
        }

        latest.UsedAt = now;
        return CodeTrialResult.Good;
    }

    private string HashOf(Guid id, string digits) => personal.IndexOf("one-time-code", $"{id:N}|{digits}");
}

/// <summary>What became of a wish for a code.</summary>
/// <param name="Result">Sent, or why not.</param>
/// <param name="Wait">How long until another may be asked for.</param>
public sealed record CodeSending(CodeSendingResult Result, TimeSpan Wait);

/// <summary>Whether a code was sent.</summary>
public enum CodeSendingResult
{
    /// <summary>On its way.</summary>
    Sent,

    /// <summary>The last one was sent less than a minute ago.</summary>
    TooSoon,

    /// <summary>Five were sent within the hour.</summary>
    TooMany,

    /// <summary>No gateway took the message.</summary>
    NoCarrier,
}

/// <summary>What became of a typed code.</summary>
/// <param name="Result">Good, or why not.</param>
/// <param name="Account">The account, when the code was good.</param>
public sealed record CodeTrial(CodeTrialResult Result, Account? Account);

/// <summary>Whether a code was good.</summary>
public enum CodeTrialResult
{
    /// <summary>Right and in time.</summary>
    Good,

    /// <summary>Not the digits that were sent.</summary>
    Wrong,

    /// <summary>Older than five minutes, used already, or never sent.</summary>
    Expired,

    /// <summary>Five wrong tries; a new code is needed.</summary>
    TooManyTries,
}

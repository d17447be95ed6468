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
    public async Task<CodeSending> SendAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var (now, index) = (time.GetUtcNow(), personal.IndexOf("mobile", mobile.Digits));
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
        var handed = await sender.SendAsync(mobile, $"【阳光入学】验证码 {digits}，5 分钟内有效。工作人员不会向您索要验证码。", null, "", cancel);
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

    /// <summary>Tries a code; a good one is used up and gives the guardian's account, made on first use.</summary>
    /// <param name="mobile">The number the code was sent to.</param>
    /// <param name="digits">Six digits as typed.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<CodeTrial> TryAsync(MobileNumber mobile, string digits, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var (now, index) = (time.GetUtcNow(), personal.IndexOf("mobile", mobile.Digits));
        var latest = await context.OneTimeCodes.Where(code => code.MobileIndex == index)
            .OrderByDescending(code => code.SentAt).FirstOrDefaultAsync(cancel);
        if (latest is null || latest.UsedAt is not null || latest.ExpiresAt < now)
        {
            return new CodeTrial(CodeTrialResult.Expired, null);
        }

        if (latest.Tries >= MostTries)
        {
            return new CodeTrial(CodeTrialResult.TooManyTries, null);
        }

        if (HashOf(latest.Id, digits) != latest.CodeHash)
        {
            latest.Tries++;
            await context.SaveChangesAsync(cancel);
            return new CodeTrial(CodeTrialResult.Wrong, null);
        }

        latest.UsedAt = now;
        var account = await guardians.FindOrCreateAsync(mobile, cancel);
        return new CodeTrial(CodeTrialResult.Good, account);
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

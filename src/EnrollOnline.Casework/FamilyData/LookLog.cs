using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Who looked at a family's cases: people, and the departments that were asked.</summary>
public sealed class LookLog(EnrollContext context, IOptions<RetentionOptions> settings)
{
    /// <summary>Purpose of a copy that the family took.</summary>
    public const string Copied = "copy";

    /// <summary>Looks at some cases, newest first.</summary>
    /// <param name="cases">The cases, bounded by whom they belong to.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="size">Lines on a page.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<LookPage> ReadAsync(IQueryable<Application> cases, int page, int size, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var own = cases.AsNoTracking().Select(row => new { row.Id, row.Number, row.ChildName, row.CountyCode });
        var looks = from look in context.Accesses.AsNoTracking()
            join row in own on look.ApplicationId equals row.Id
            select new { look.At, row.Number, row.ChildName, row.CountyCode, Actor = look.Actor, What = look.Purpose, IsRegister = false };
        var asked = from finding in context.Findings.AsNoTracking()
            join row in own on finding.ApplicationId equals row.Id
            select new { finding.At, row.Number, row.ChildName, row.CountyCode, Actor = finding.Source, What = finding.Fact, IsRegister = true };
        var total = await looks.CountAsync(cancel) + await asked.CountAsync(cancel);
        var upTo = Math.Clamp(page, 1, 10_000) * size;
        // The newest of each are enough to know the newest of both.
        var rows = (await looks.OrderByDescending(row => row.At).Take(upTo).ToListAsync(cancel))
            .Concat(await asked.OrderByDescending(row => row.At).Take(upTo).ToListAsync(cancel))
            .OrderByDescending(row => row.At).Skip(upTo - size).Take(size).ToList();
        string[] counties = [.. rows.Select(row => row.CountyCode).Distinct()];
        var bureaus = await context.Counties.AsNoTracking().Where(county => counties.Contains(county.Code))
            .ToDictionaryAsync(county => county.Code, county => county.BureauName, cancel);
        var staff = await StaffAsync(counties, [.. rows.Where(row => !row.IsRegister).Select(row => row.Actor).Distinct()], cancel);
        return new LookPage(total,
        [
            .. rows.Select(row => row.IsRegister
                ? new LookLine(row.At, row.Number, row.ChildName, bureaus[row.CountyCode], LookKind.Register, null, row.Actor, row.What)
                : row.What.StartsWith(Copied, StringComparison.Ordinal)
                    ? new LookLine(row.At, row.Number, row.ChildName, bureaus[row.CountyCode], LookKind.Family, row.Actor, row.What, "")
                    : LineOf(row.At, row.Number, row.ChildName, bureaus[row.CountyCode], staff.GetValueOrDefault(row.Actor, AccountRole.Officer), row.Actor, row.What)),
        ]);
    }

    private LookLine LineOf(DateTimeOffset at, string number, string child, string bureau, AccountRole role, string actor, string purpose)
    {
        // reveal-id:child: the officer's own words. What follows another purpose is ours: which photograph, for example.
        var parts = purpose.Split(':', 2, StringSplitOptions.TrimEntries);
        var (code, words) = (parts[0], parts.Length > 1 ? parts[1] : "");
        if (code == "reveal-id")
        {
            words = words.Split(':', 2, StringSplitOptions.TrimEntries)[^1];
        }
        else if (code != "reveal-disability")
        {
            words = "";
        }

        return new LookLine(at, number, child, bureau, role == AccountRole.Bureau ? LookKind.Bureau : LookKind.Officer, Named(actor), code, words);
    }

    /// <summary>A name as the county lets families see it; null for none.</summary>
    /// <param name="name">The name.</param>
    public string? Named(string name) => settings.Value.StaffNames switch
    {
        StaffNaming.Full => name,
        StaffNaming.Masked when name.Length > 0 => $"{name[..(char.IsHighSurrogate(name[0]) ? 2 : 1)]}**",
        _ => null,
    };

    private async Task<Dictionary<string, AccountRole>> StaffAsync(string[] counties, string[] names, CancellationToken cancel)
    {
        var found = await context.Users.AsNoTracking()
            .Where(user => user.Role != AccountRole.Guardian && user.CountyCode != null && counties.Contains(user.CountyCode) && names.Contains(user.DisplayName))
            .Select(user => new { user.DisplayName, user.Role }).ToListAsync(cancel);
        return found.GroupBy(user => user.DisplayName, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(user => user.Role), StringComparer.Ordinal);
    }
}

/// <summary>Some looks of many.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Lines">Those of the page, newest first.</param>
public sealed record LookPage(int Total, IReadOnlyList<LookLine> Lines);

/// <summary>One look.</summary>
/// <param name="At">When.</param>
/// <param name="Number">Application number.</param>
/// <param name="ChildName">The child.</param>
/// <param name="BureauName">The county's bureau, whose people look and which asks.</param>
/// <param name="Kind">Who looked.</param>
/// <param name="Name">Name as the county lets it be seen, or null.</param>
/// <param name="Purpose">What for, as a stable code; of a register its code.</param>
/// <param name="Words">The looker's own words, or the claim that a register was asked about.</param>
public sealed record LookLine(
    DateTimeOffset At, string Number, string ChildName, string BureauName, LookKind Kind, string? Name, string Purpose, string Words);

/// <summary>Who looked.</summary>
public enum LookKind
{
    /// <summary>An officer of the county.</summary>
    Officer,

    /// <summary>Somebody of the bureau.</summary>
    Bureau,

    /// <summary>The system asked a department.</summary>
    Register,

    /// <summary>The family took a copy.</summary>
    Family,
}

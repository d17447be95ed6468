using System.Collections.Concurrent;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Rules;

/// <summary>The rulebooks of the seasons, read once for each version and kept.</summary>
public sealed class SeasonRules(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Rulebook> _read = new(StringComparer.Ordinal);

    /// <summary>The rulebook of a season.</summary>
    /// <param name="season">The season; its rulebook was checked when the season was opened.</param>
    public Rulebook Of(Season season)
    {
        ArgumentNullException.ThrowIfNull(season);
        return _read.GetOrAdd(season.RulebookHash, _ => RulebookReader.Read(season.RulebookText).Rulebook
            ?? throw new InvalidOperationException($"The stored rulebook of {season.Code} can no longer be read."));
    }

    /// <summary>Which part of the calendar it is now.</summary>
    /// <param name="season">The season.</param>
    public SeasonPhase PhaseOf(Season season)
    {
        var (calendar, now) = (Of(season).Calendar, time.ShanghaiNow());
        return now < calendar.ApplicationOpens ? SeasonPhase.Before
            : now <= calendar.ApplicationCloses ? SeasonPhase.Applications
            : season.PublishedAt is null ? SeasonPhase.Review
            : now <= calendar.ConfirmationCloses ? SeasonPhase.Confirmation
            : SeasonPhase.After;
    }
}

/// <summary>Where a season stands in its calendar, as a family sees it.</summary>
public enum SeasonPhase
{
    /// <summary>Applications have not opened.</summary>
    Before,

    /// <summary>Applications can be filed.</summary>
    Applications,

    /// <summary>Applications are closed; cases are reviewed and placed.</summary>
    Review,

    /// <summary>Results are out and seats can be confirmed.</summary>
    Confirmation,

    /// <summary>The time to confirm is over.</summary>
    After,
}

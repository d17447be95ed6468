using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>One case in the hands of one review batch.</summary>
internal sealed class ReviewCase(
    Application seen, byte[]? mobileCipher, Season season, Rulebook rulebook, ZoneTable zones, CountyRegisters registers)
{
    /// <summary>The case as it was when the batch began, and once it is judged as it shall be; not tracked.</summary>
    public Application Seen { get; } = seen;

    /// <summary>Its revision when the batch began.</summary>
    public int Revision { get; } = seen.Revision;

    /// <summary>The guardian's mobile number, encrypted; null when there is none.</summary>
    public byte[]? MobileCipher { get; } = mobileCipher;

    /// <summary>The season.</summary>
    public Season Season { get; } = season;

    /// <summary>The county's rules.</summary>
    public Rulebook Rulebook { get; } = rulebook;

    /// <summary>The season's zones.</summary>
    public ZoneTable Zones { get; } = zones;

    /// <summary>The county's registers.</summary>
    public CountyRegisters Registers { get; } = registers;

    /// <summary>What the family stated; null when it could not be read.</summary>
    public ApplicationForm? Form { get; set; }

    /// <summary>The last seat that the family's home was used for, or null.</summary>
    public SeatUse? LastSeat { get; set; }

    /// <summary>The request whose time has run out, or null.</summary>
    public Supplement? Lapsed { get; set; }

    /// <summary>Findings of the case, later rounds first.</summary>
    public List<StoredFinding> Stored { get; set; } = [];

    /// <summary>Answers of this batch that are not stored yet.</summary>
    public List<Finding> Fresh { get; } = [];

    /// <summary>Questions that are under way or wait for their turn.</summary>
    public int Awaited;

    /// <summary>True when what follows from the first answers was asked too.</summary>
    public bool Followed { get; private set; }

    /// <summary>True when a question was given back unasked, because its department had too many waiting.</summary>
    public bool PutOff { get; set; }

    /// <summary>What broke, or null.</summary>
    public Exception? Broken { get; set; }

    /// <summary>The facts, once judged.</summary>
    public ChildFacts? Facts { get; private set; }

    /// <summary>The questions whose answers this round lacks.</summary>
    public IEnumerable<ClaimQuestion> Open() => Open([]);

    private IReadOnlyList<ClaimQuestion> Open(IEnumerable<string> put)
    {
        if (Form is null || Lapsed is not null || Seen.State != ApplicationState.Submitted)
        {
            return [];
        }

        var settled = Stored.Where(stored => stored.Row.Round == Seen.ReviewRound && !stored.Finding.Status.WillBeAskedAgain)
            .Select(stored => stored.Row.Fact).Concat(put).ToHashSet(StringComparer.Ordinal);
        return ClaimQuestions.Of(Form, Rulebook, Registers, Known(), settled);
    }

    /// <summary>The questions that follow from this batch's answers; empty while some are still to be put. Nothing follows twice.</summary>
    public IEnumerable<ClaimQuestion> Following()
    {
        var done = Followed || PutOff || Broken is not null;
        Followed = true;
        if (done)
        {
            return [];
        }

        return Open(Fresh.Select(fresh => fresh.Fact));
    }

    /// <summary>Judges the case by what is stored.</summary>
    /// <param name="now">The present.</param>
    public ReviewOutcome? Judge(DateTimeOffset now)
    {
        if (Broken is not null || Form is null)
        {
            return new ReviewOutcome.HandOver(OfficerReasons.Of(OfficerReasons.ReviewError, "system"));
        }

        if (Season.State != SeasonState.Open)
        {
            return new ReviewOutcome.HandOver(OfficerReasons.Of(OfficerReasons.ListFrozen, "season"));
        }

        if (Lapsed is not null)
        {
            return new ReviewOutcome.HandOver(OfficerReasons.Of(OfficerReasons.SupplementLapsed, Lapsed.Item));
        }

        if (Seen.State != ApplicationState.Submitted)
        {
            return null;
        }

        var findings = Known();
        Facts = new FactBuilder(Rulebook, Zones, Registers) { LastSeat = LastSeat }.Build(Form, Seen.BirthDate, findings, StoredFacts.Read(Seen.FactsText));
        return ReviewOutcome.Of(Rulebook, Facts, findings, Seen.ParkedSince, now, Seen.Id);
    }

    /// <summary>Runs a step of this case; one that breaks must not take the others with it and is set aside for a person.</summary>
    /// <param name="act">The step.</param>
    /// <returns>What it gave, or null when it broke.</returns>
#pragma warning disable CA1031
    public T? Safely<T>(Func<T?> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (Exception error)
        {
            Broken = error;
            return null;
        }
    }
#pragma warning restore CA1031

    private Dictionary<string, Finding> Known()
    {
        var known = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var finding in Stored.Where(stored => stored.Row.Round == Seen.ReviewRound).Select(stored => stored.Finding).Reverse().Concat(Fresh))
        {
            known[finding.Fact] = finding;
        }

        return known;
    }
}

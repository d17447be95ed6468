namespace EnrollOnline.Casework.Cases;

/// <summary>A school's part in one season: who it is and how many first-year classes it opens.</summary>
public sealed class School
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that plans the school.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season the plan is for.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>School code (学校标识码), unique within a season.</summary>
    public required string Code { get; init; }

    /// <summary>Published name.</summary>
    public required string Name { get; set; }

    /// <summary>True for a private school (民办), which is asked for by choice and never by zone.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>Street address, printed on the notice.</summary>
    public required string Address { get; set; }

    /// <summary>Classes planned, 0 to 60.</summary>
    public required int Classes { get; set; }

    /// <summary>Children per class, never above the rulebook's cap.</summary>
    public required int ClassSize { get; set; }

    /// <summary>Codes of the schools that take this zone's overflow, in the published order, separated by spaces.</summary>
    public string Neighbours { get; set; } = "";

    /// <summary>Seats kept for reserves and strata of the rulebook, as "migrant:20 boarding:40"; null when all are open.</summary>
    public string? Pools { get; init; }

    /// <summary>Codes of the primary schools whose leavers a junior school takes, separated by spaces; null for none.</summary>
    public string? Feeders { get; init; }

    /// <summary>Where it stands on a map, as <see cref="MapPoints"/> writes it; null when the plan does not say.</summary>
    public string? Spot { get; init; }

    /// <summary>Boarding seats of a public school, for families that ask whether the child can board; null where none are published.</summary>
    public int? BoardingSeats { get; init; }

    /// <summary>Seats: classes times class size.</summary>
    public int Plan => Classes * ClassSize;

    /// <summary>Seats kept for a reserve or stratum; 0 when none are.</summary>
    /// <param name="pool">Its code.</param>
    public int SeatsIn(string pool) => CodedNumbers.Read(Pools).FirstOrDefault(kept => kept.Code == pool).Number;
}

/// <summary>One line of the zone table (学区划分): a community and a school that serves it.</summary>
public sealed class ZoneEntry
{
    /// <summary>The county that published the zone.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season the zone is valid for.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Twelve-digit community code.</summary>
    public required string CommunityCode { get; init; }

    /// <summary>Code of a school that serves the community; several lines make a multi-school zone.</summary>
    public required string SchoolCode { get; init; }

    /// <summary>Published order within a multi-school zone, from 1.</summary>
    public required int Position { get; init; }
}

/// <summary>How far the schools lie from one community, as the bureau published it for the season.</summary>
public sealed class CommunityDistances
{
    /// <summary>The county that published it.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Twelve-digit community code.</summary>
    public required string CommunityCode { get; init; }

    /// <summary>Metres by school, as "S1:500 S2:1200".</summary>
    public required string Metres { get; init; }
}

namespace EnrollOnline.Admissions.Forecasts;

/// <summary>What a forecast follows from. The order of rows does not matter.</summary>
/// <param name="FirstYear">The first year of entry; the forecast covers it and the two that follow.</param>
/// <param name="Zones">The zones with their public schools.</param>
/// <param name="Seats">The seats of every school of a zone, for every year covered.</param>
/// <param name="Cohorts">The children of school age; a zone without a row has none.</param>
public sealed record ForecastInput(
    int FirstYear, IReadOnlyList<ForecastZone> Zones, IReadOnlyList<YearSeats> Seats, IReadOnlyList<ZoneCohort> Cohorts);

/// <summary>A zone, or a community where every community has its own schools.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Schools">Codes of the public schools that serve it; none when nobody does.</param>
public sealed record ForecastZone(string Code, IReadOnlyList<string> Schools);

/// <summary>Seats of one school in one year of entry.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Year">Year of entry.</param>
/// <param name="Seats">Seats, 0 or more.</param>
public sealed record YearSeats(string SchoolCode, int Year, int Seats);

/// <summary>Children of one zone that reach school age for one year of entry.</summary>
/// <param name="ZoneCode">The zone.</param>
/// <param name="Year">Year of entry.</param>
/// <param name="Children">How many, 0 or more.</param>
public sealed record ZoneCohort(string ZoneCode, int Year, int Children);

namespace EnrollOnline.Web.Site;

/// <summary>
/// Moves the clock of a rehearsal. Whoever starts a rehearsal on a clock of its own registers one; without it
/// the page that asks for it does not exist.
/// </summary>
/// <param name="moment">What the clock shows from now on.</param>
public delegate void MoveDemoClock(DateTimeOffset moment);

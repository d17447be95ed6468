using EnrollOnline.Web.Display;

namespace EnrollOnline.Web.Calendars;

/// <summary>One date of a season as families see it.</summary>
/// <param name="Text">The key of its name.</param>
/// <param name="From">The first moment on the county's clock; null where only the end matters.</param>
/// <param name="Until">The last moment, inclusive.</param>
/// <param name="State">Behind us, now, or to come.</param>
/// <param name="DaysLeft">Whole days from today to the last day of what is going on now: 0 is today; null otherwise.</param>
public sealed record Milestone(string Text, DateTime? From, DateTime Until, StepState State, int? DaysLeft);

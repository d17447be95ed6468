namespace EnrollOnline.Rehearsal.Counties;

/// <summary>The zone of one community: the public schools that its children belong to.</summary>
/// <param name="CommunityCode">The community's 12-digit code.</param>
/// <param name="SchoolCodes">One school (单校划片) or several (多校划片), nearest first.</param>
public sealed record MadeUpZone(string CommunityCode, IReadOnlyList<string> SchoolCodes);

namespace EnrollOnline.Casework.Trials;

/// <summary>What a trial reads of one case; neither the form nor a name.</summary>
/// <param name="Number">Application number.</param>
/// <param name="FactsText">The facts of a settled case as JSON; null for any other.</param>
/// <param name="CommunityCode">The community of the home.</param>
internal sealed record TrialCase(string Number, string? FactsText, string? CommunityCode);

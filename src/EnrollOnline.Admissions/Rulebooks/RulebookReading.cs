namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>One fault of a rulebook file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Character of the line, from 1.</param>
/// <param name="Path">The place in the document, as "$.categories[1].evidence".</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record RulebookError(int Line, int Column, string Path, Wording Message);

/// <summary>The result of reading a rulebook: either the rulebook or at least one error.</summary>
/// <param name="Rulebook">The rulebook; null when there are errors.</param>
/// <param name="Errors">The errors in the order of the file; empty when the rulebook is sound.</param>
public sealed record RulebookReading(Rulebook? Rulebook, IReadOnlyList<RulebookError> Errors);

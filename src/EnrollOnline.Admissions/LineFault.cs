namespace EnrollOnline.Admissions;

/// <summary>One fault of a text that is read line by line.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record LineFault(int Line, Wording Message);

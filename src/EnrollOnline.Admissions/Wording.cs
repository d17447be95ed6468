namespace EnrollOnline.Admissions;

/// <summary>One sentence or name in both languages of the service.</summary>
/// <param name="Zh">Chinese (zh-CN), the language of record.</param>
/// <param name="En">English.</param>
public sealed record Wording(string Zh, string En);

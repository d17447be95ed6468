namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>A person as the family states it.</summary>
/// <param name="Name">Full name, of any length and script.</param>
/// <param name="Id">Resident ID number; null when the person holds another document or none.</param>
public sealed record PersonAsked(string Name, ResidentIdNumber? Id);

using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Cli.Benches;

/// <summary>Rows that were written once, made ready to be written for another case.</summary>
internal static class ReviewFloorRows
{
    /// <summary>A settled case under another key.</summary>
    public static Application Copy(Application row, Guid id, int revision) => new()
    {
        Id = id, CountyCode = row.CountyCode, SeasonId = row.SeasonId, Number = row.Number, GuardianId = row.GuardianId,
        ChildName = row.ChildName, BirthDate = row.BirthDate, ChildIndex = row.ChildIndex, FormCipher = row.FormCipher,
        State = row.State, SubmittedAt = row.SubmittedAt, OfficerReason = row.OfficerReason, FactsText = row.FactsText,
        CategoryCode = row.CategoryCode, Ties = row.Ties, SeatGroups = row.SeatGroups, SiblingSchool = row.SiblingSchool,
        FromSchool = row.FromSchool, CommunityCode = row.CommunityCode, ParkedSince = row.ParkedSince,
        WaitingSince = row.WaitingSince, Revision = revision,
    };

    /// <summary>A finding of another case.</summary>
    public static RecordFinding Copy(RecordFinding row, Guid application) => new()
    {
        CountyCode = row.CountyCode, ApplicationId = application, Round = row.Round, Source = row.Source, Fact = row.Fact,
        Status = row.Status, FindingCipher = row.FindingCipher, EvidenceHash = row.EvidenceHash, At = row.At, Fields = row.Fields,
    };

    /// <summary>An entry of another case's history.</summary>
    public static HistoryEntry Copy(HistoryEntry row, Guid subject) => new()
    {
        CountyCode = row.CountyCode, SubjectId = subject, Sequence = row.Sequence, At = row.At, Actor = row.Actor, Act = row.Act,
        Reason = row.Reason, PreviousHash = row.PreviousHash, Hash = row.Hash,
    };

    /// <summary>A message about another case.</summary>
    public static OutboxMessage Copy(OutboxMessage row, Guid application) => new()
    {
        CountyCode = row.CountyCode, ApplicationId = application, MobileCipher = row.MobileCipher, Text = row.Text, CreatedAt = row.CreatedAt,
    };
}

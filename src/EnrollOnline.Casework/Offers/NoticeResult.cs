using EnrollOnline.Admissions;
using EnrollOnline.Notices.ResultLists;

namespace EnrollOnline.Casework.Offers;

/// <summary>What became of asking for a notice.</summary>
public abstract record NoticeResult
{
    private NoticeResult()
    {
    }

    /// <summary>The notice.</summary>
    /// <param name="Bytes">The PDF's bytes.</param>
    /// <param name="FileName">A name to save it under, without any name or ID number.</param>
    public sealed record Pdf(ReadOnlyMemory<byte> Bytes, string FileName) : NoticeResult;

    /// <summary>This reader may see no such notice: no seat, given up, not public yet.</summary>
    public sealed record NotFound : NoticeResult;

    /// <summary>This machine cannot draw.</summary>
    /// <param name="Missing">What is missing and how to install it, for an operator.</param>
    public sealed record Unavailable(string Missing) : NoticeResult;
}

/// <summary>A notice that this county issued.</summary>
/// <param name="SeasonTitle">The season's title.</param>
/// <param name="BureauName">The bureau that signed.</param>
/// <param name="SchoolName">The school.</param>
/// <param name="ChildName">The masked name.</param>
/// <param name="ApplicationNumber">Application number.</param>
/// <param name="IssuedOn">Day of issue.</param>
/// <param name="InForce">False when the seat was given up or lapsed afterwards.</param>
public sealed record GenuineNotice(
    Wording SeasonTitle, string BureauName, string SchoolName, MaskedName ChildName, string ApplicationNumber,
    DateOnly IssuedOn, bool InForce);

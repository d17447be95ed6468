using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Offers;

/// <summary>Issues notices of admission (入学通知书) and says whether one is genuine.</summary>
public sealed class NoticeDesk
{
    /// <summary>The notice of an offered or confirmed seat as PDF.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">The child's guardian, or an officer or bureau of the county, whose look is recorded.</param>
    /// <param name="cancel">Stops the queries.</param>
    public Task<NoticeResult> PdfAsync(string number, Account reader, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Looks a notice up by the code in its address. Anybody may ask.</summary>
    /// <param name="noticeCode">The code, capitals or not.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when no notice bears this code.</returns>
    public Task<GenuineNotice?> VerifyAsync(string noticeCode, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}

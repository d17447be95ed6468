using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Receipts;

/// <summary>Words the receipt for a submitted application.</summary>
public static class ReceiptLetter
{
    /// <summary>Composes the receipt.</summary>
    /// <param name="receipt">What it says.</param>
    public static Document Compose(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new($"报名回执 {receipt.ApplicationNumber}", receipt.SubmittedAt, [new Heading("报名回执", "Application receipt")]);
    }
}

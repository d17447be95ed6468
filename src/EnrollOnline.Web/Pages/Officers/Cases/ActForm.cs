using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Officers;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>What an officer types and chooses for one act.</summary>
public sealed class ActForm
{
    /// <summary>The revision seen.</summary>
    public int Revision { get; set; }

    /// <summary>Why, in the officer's words; the family reads it as it stands.</summary>
    public string? Reason { get; set; }

    /// <summary>The fact to settle.</summary>
    public FactName Fact { get; set; }

    /// <summary>On what the ruling relies.</summary>
    public RulingBasis Basis { get; set; }

    /// <summary>The day the papers show.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>The last day the papers show.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Part of the form the family should mend.</summary>
    public string? Item { get; set; }

    /// <summary>Clause a refusal rests on.</summary>
    public string? Clause { get; set; }

    /// <summary>The ruling on the fact.</summary>
    internal FactRuling Ruling() => new(Fact, Basis, Basis == RulingBasis.Papers ? new PaperDetails(Since, Until) : null);
}

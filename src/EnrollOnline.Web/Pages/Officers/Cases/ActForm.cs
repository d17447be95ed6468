using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>What an officer types and chooses for one act.</summary>
public sealed class ActForm
{
    /// <summary>The revision seen.</summary>
    public int Revision { get; set; }

    /// <summary>Which of the four acts.</summary>
    public ActKind? Kind { get; set; }

    /// <summary>Why, in the officer's words; the family reads it as it stands.</summary>
    public string? Reason { get; set; }

    /// <summary>The fact to settle.</summary>
    public FactName? Fact { get; set; }

    /// <summary>On what the ruling relies.</summary>
    public RulingBasis? Basis { get; set; }

    /// <summary>The first day the papers show.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>The last day the papers show.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What else the household book shows: <c>with-guardian</c>, <c>collective</c>.</summary>
    public List<string> Marks { get; set; } = [];

    /// <summary>Share of the home that the papers show, in hundredths; empty for the whole.</summary>
    public decimal? SharePercent { get; set; }

    /// <summary>What kind of home the papers show.</summary>
    public PropertyKind HomeKind { get; set; }

    /// <summary>Who of the family owns it; empty as stated.</summary>
    public PropertyOwner? HomeOwner { get; set; }

    /// <summary>True when the home's last seat was a child's of this family.</summary>
    public bool SeatOfFamily { get; set; }

    /// <summary>Who heads the household; empty when the papers do not tell.</summary>
    public HouseholdHead? Head { get; set; }

    /// <summary>True when the papers show that a business is closed.</summary>
    public bool Closed { get; set; }

    /// <summary>Code of the preference group; empty as stated.</summary>
    public string? Group { get; set; }

    /// <summary>Number of the document that certifies it; empty as stated.</summary>
    public string? Document { get; set; }

    /// <summary>Part of the form the family should mend.</summary>
    public string? Item { get; set; }

    /// <summary>The papers that the family should photograph.</summary>
    public List<PaperKind> Papers { get; set; } = [];

    /// <summary>Clause a refusal rests on.</summary>
    public string? Clause { get; set; }

    /// <summary>What was left out, each with the field it belongs to and the key of its sentence.</summary>
    internal IEnumerable<(string Field, string Key)> Lacking()
    {
        if (Kind is null)
        {
            yield return (nameof(Kind), "officers.act.kind.empty");
        }

        if (Kind == ActKind.Fact && Fact is null)
        {
            yield return (nameof(Fact), "officers.act.fact.empty");
        }

        if (Kind == ActKind.Fact && Basis is null)
        {
            yield return (nameof(Basis), "officers.act.basis.empty");
        }

        if (Kind == ActKind.Supplement && string.IsNullOrEmpty(Item))
        {
            yield return (nameof(Item), "officers.act.item.empty");
        }

        if (Kind == ActKind.Refuse && string.IsNullOrEmpty(Clause))
        {
            yield return (nameof(Clause), "officers.act.clause.empty");
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return (nameof(Reason), "words.act-problem.reason-missing");
        }
    }

    /// <summary>Carries the act out; the form must lack nothing.</summary>
    internal Task<OfficerAct> CarryOutAsync(OfficerDesk desk, string number, Account officer, CancellationToken cancel) => Kind switch
    {
        ActKind.Fact => desk.ConfirmFactAsync(number, Ruling(), Reason!, officer, Revision, cancel),
        ActKind.Approve => desk.ApproveAsync(number, Reason!, officer, Revision, cancel),
        ActKind.Supplement => desk.AskSupplementAsync(number, Item!, Reason!, Papers, officer, Revision, cancel),
        _ => desk.RefuseAsync(number, Clause!, Reason!, officer, Revision, cancel),
    };

    private FactRuling Ruling() => new(Fact!.Value, Basis!.Value, Basis == RulingBasis.Papers
        ? new PaperDetails(
            Since, Until, Marks.Contains("with-guardian"), Marks.Contains("collective"), (SharePercent ?? 100) / 100, HomeKind, Document, Group)
        {
            Head = Head, Owner = HomeOwner, Active = !Closed, SeatOfFamily = SeatOfFamily,
        }
        : null);
}

/// <summary>What an officer can do with a case.</summary>
public enum ActKind
{
    /// <summary>Settle one fact that is still open.</summary>
    Fact,

    /// <summary>Approve.</summary>
    Approve,

    /// <summary>Ask the family for more.</summary>
    Supplement,

    /// <summary>Refuse, with a clause.</summary>
    Refuse,
}

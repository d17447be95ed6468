using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>What lease counts.</summary>
/// <param name="Kinds">The kinds that count.</param>
/// <param name="FiledBy">The last day of filing that counts, included; null when the rulebook sets none.</param>
/// <param name="ValidOn">A day on which it must run, its last day included; null when the rulebook sets none.</param>
public sealed record LeaseTerms(IReadOnlyList<LeaseKind> Kinds, DateOnly? FiledBy, DateOnly? ValidOn)
{
    /// <summary>Why a lease does not count, or null when it does.</summary>
    /// <param name="lease">The lease.</param>
    internal Wording? Objection(LeaseFact lease) =>
        !Kinds.Contains(lease.Kind) ? new(
            $"租赁类型是{Name(lease.Kind).Zh}，本条要求是{string.Join("或", Kinds.Select(kind => Name(kind).Zh))}。",
            $"The home is let {Name(lease.Kind).En}; this asks for one let {string.Join(" or ", Kinds.Select(kind => Name(kind).En))}.")
        : lease.FiledOn > FiledBy ? new(
            $"租赁于{SpokenDate.Zh(lease.FiledOn)}备案，晚于截止日期{SpokenDate.Zh(FiledBy.Value)}。",
            $"The lease was filed on {SpokenDate.En(lease.FiledOn)}, after the cut-off of {SpokenDate.En(FiledBy.Value)}.")
        : lease.FiledOn > ValidOn ? new(
            $"租赁{SpokenDate.Zh(lease.FiledOn)}才备案，{SpokenDate.Zh(ValidOn.Value)}还没有。",
            $"The lease was filed on {SpokenDate.En(lease.FiledOn)}, after {SpokenDate.En(ValidOn.Value)}.")
        : lease.EndsOn < ValidOn ? new(
            $"租赁{SpokenDate.Zh(lease.EndsOn)}到期，{SpokenDate.Zh(ValidOn.Value)}已失效。",
            $"The lease ended on {SpokenDate.En(lease.EndsOn)}, before {SpokenDate.En(ValidOn.Value)}.")
        : null;

    /// <summary>What was found, after the words that say where.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="where">Where it lies.</param>
    internal static Wording Found(LeaseFact lease, Wording where) => new(
        $"{where.Zh}{Name(lease.Kind).Zh}租赁住房，{SpokenDate.Zh(lease.FiledOn)}备案，{SpokenDate.Zh(lease.EndsOn)}到期。",
        $"{where.En} a home let {Name(lease.Kind).En}, filed on {SpokenDate.En(lease.FiledOn)}, until {SpokenDate.En(lease.EndsOn)}.");

    private static Wording Name(LeaseKind kind) => kind == LeaseKind.PublicRental
        ? new("公租房", "by the government")
        : new("市场", "on the market");
}

using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>What the county's registers hold about one family. Null where a register knows nothing of them.</summary>
/// <param name="Book">The household book; null for families registered in another county.</param>
/// <param name="Permit">The residence permit.</param>
/// <param name="Property">The registered home.</param>
/// <param name="Account">The insurance account.</param>
public sealed record FamilyRecords(
    HouseholdBook? Book, PermitRecord? Permit, PropertyRecord? Property, InsuranceAccount? Account)
{
    /// <summary>What the other registers hold.</summary>
    public FurtherRecords Further { get; init; } = new();

    /// <summary>Puts what there is into a county's registers.</summary>
    /// <param name="registers">The registers to fill.</param>
    public void AddTo(Registers registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        if (Book is not null)
        {
            registers.Add(Book);
        }

        if (Permit is not null)
        {
            registers.Add(Permit);
        }

        if (Property is not null)
        {
            registers.Add(Property);
        }

        if (Account is not null)
        {
            registers.Add(Account);
        }

        Further.AddTo(registers);
    }
}

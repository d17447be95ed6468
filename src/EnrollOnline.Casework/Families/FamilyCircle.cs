
namespace EnrollOnline.Casework.Families;

/// <summary>Who takes part in one child's application, as one of them sees it.</summary>
/// <param name="DraftId">The draft that it began with.</param>
/// <param name="Role">What the reader is in it.</param>
/// <param name="SeasonId">The season applied in.</param>
/// <param name="Applicant">Mobile number of the guardian who applies, its middle hidden.</param>
/// <param name="Number">Application number, once it is handed in.</param>
/// <param name="People">The others: those who take part first, then open invitations.</param>
public sealed record FamilyCircle(
    Guid DraftId, FamilyRole Role, Guid SeasonId, string Applicant, string? Number, IReadOnlyList<FamilyPerson> People);

/// <summary>Somebody who takes part, or is invited to.</summary>
/// <param name="ShareId">Key of the share.</param>
/// <param name="Role">Second guardian or helper.</param>
/// <param name="Mobile">Mobile number, its middle hidden.</param>
/// <param name="InvitedAt">When the invitation was sent.</param>
/// <param name="AcceptedAt">When it was accepted, or null.</param>
/// <param name="IsReader">True for the reader's own part.</param>
public sealed record FamilyPerson(
    Guid ShareId, FamilyRole Role, string Mobile, DateTimeOffset InvitedAt, DateTimeOffset? AcceptedAt, bool IsReader);

/// <summary>An invitation as whoever was invited sees it: nothing of the child before it is accepted.</summary>
/// <param name="ShareId">Key of the share.</param>
/// <param name="SeasonId">The season applied in.</param>
/// <param name="Role">Second guardian or helper.</param>
/// <param name="Inviter">Mobile number of the guardian who invites, its middle hidden.</param>
/// <param name="Until">Last moment to answer.</param>
public sealed record FamilyInvitation(Guid ShareId, Guid SeasonId, FamilyRole Role, string Inviter, DateTimeOffset Until);

/// <summary>What became of a wish to invite.</summary>
public enum Inviting
{
    /// <summary>The message is on its way. Whether the number has an account makes no difference.</summary>
    Sent,

    /// <summary>That number is invited already, or takes part.</summary>
    Already,

    /// <summary>That is one's own number.</summary>
    Self,

    /// <summary>There is a second guardian, or an open invitation to be one.</summary>
    HasGuardian,

    /// <summary>As many people help as may.</summary>
    Full,

    /// <summary>Too many invitations in a day.</summary>
    TooMany,

    /// <summary>Only the guardian who applies invites.</summary>
    NotYours,
}

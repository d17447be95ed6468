using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Officers;

/// <summary>What an officer wants to see of the queue.</summary>
/// <param name="State">Cases in this state; null for every state.</param>
/// <param name="Reason">Kind of reason (<c>mismatch</c>) or a whole code (<c>mismatch:property</c>); null for all.</param>
/// <param name="School">Code of a school whose zone the child lives in or that it chose; null for all.</param>
/// <param name="Community">Code of the community; null for all.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="SeasonId">Cases of this season; null for every season of the county.</param>
/// <param name="Child">Part of the child's name; null for all.</param>
public sealed record QueueFilter(
    ApplicationState? State = ApplicationState.WithOfficer, string? Reason = null, string? School = null,
    string? Community = null, int Page = 1, Guid? SeasonId = null, string? Child = null);

/// <summary>One page of the queue, those who have waited longest first.</summary>
/// <param name="Rows">At most <see cref="MostRows"/> cases.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Total">How many cases fit the filter.</param>
/// <param name="Reasons">How many cases wait for each reason, most first, whatever the filter's reason.</param>
public sealed record QueuePage(
    IReadOnlyList<OrderRow> Rows, int Page, int Pages, int Total, IReadOnlyList<ReasonCount> Reasons)
{
    /// <summary>Most rows of a page.</summary>
    public const int MostRows = 25;
}

/// <summary>One case in the queue.</summary>
/// <param name="Number">Application number.</param>
/// <param name="ChildName">The child's name.</param>
/// <param name="State">Where the case stands.</param>
/// <param name="Reason">Why a person must look, as a code; null when nobody need.</param>
/// <param name="CommunityCode">Community the family lives in, or null.</param>
/// <param name="CommunityName">Its name, or null.</param>
/// <param name="CategoryCode">Category, once approved.</param>
/// <param name="WaitingSince">Since when it waits for a person; the time of filing when it does not.</param>
public sealed record OrderRow(
    string Number, string ChildName, ApplicationState State, string? Reason, string? CommunityCode, string? CommunityName,
    string? CategoryCode, DateTimeOffset WaitingSince);

/// <summary>How many cases wait for one reason.</summary>
/// <param name="Reason">The code.</param>
/// <param name="Count">How many.</param>
public sealed record ReasonCount(string Reason, int Count);

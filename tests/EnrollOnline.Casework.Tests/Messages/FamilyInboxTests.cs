using EnrollOnline.Casework.Inboxes;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Messages;

public sealed class FamilyInboxTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task A_message_is_unread_once_for_its_family_and_nobody_elses(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        var (_, other) = await small.AddChildAsync();
        await small.RunAsync(publish: true);

        var message = (await small.House.UseAsync<FamilyInbox, IReadOnlyList<InboxMessage>>(inbox => inbox.ReadAsync(guardian.Id))).ShouldHaveSingleItem();
        (message.Number, message.IsRead).ShouldBe((number, false));
        (await UnreadAsync(small, guardian.Id)).ShouldBe(1);
        await small.House.UseAsync<FamilyInbox>(inbox => inbox.MarkReadAsync(guardian.Id, [message.Id]));
        await small.House.UseAsync<FamilyInbox>(inbox => inbox.MarkReadAsync(guardian.Id, [message.Id]));

        (await UnreadAsync(small, guardian.Id)).ShouldBe(0);
        (await UnreadAsync(small, other.Id)).ShouldBe(1);
        (await small.House.UseAsync<FamilyInbox, IReadOnlyList<InboxMessage>>(inbox => inbox.ReadAsync(guardian.Id))).Single().IsRead.ShouldBeTrue();
    }

    private static Task<int> UnreadAsync(SmallSeason small, Guid account) => small.House.UseAsync<FamilyInbox, int>(inbox => inbox.UnreadAsync(account));
}

using EnrollOnline.Casework.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnrollOnline.Casework.Database;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox");
        builder.HasIndex(row => new { row.AboutId, row.Reminder }).IsUnique();
        // A worker whose lease has ended must not undo what the next one wrote.
        builder.Property(row => row.LeaseOwner).IsConcurrencyToken();
    }
}

internal sealed class MessageAttemptConfiguration : IEntityTypeConfiguration<MessageAttempt>
{
    public void Configure(EntityTypeBuilder<MessageAttempt> builder) => builder.ToTable("message_attempts");
}

internal sealed class MessageReadConfiguration : IEntityTypeConfiguration<MessageRead>
{
    public void Configure(EntityTypeBuilder<MessageRead> builder)
    {
        builder.ToTable("message_reads");
        builder.HasKey(row => new { row.MessageId, row.AccountId });
    }
}

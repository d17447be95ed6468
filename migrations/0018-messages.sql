-- Messages: who tries to deliver one and when next, what each attempt came to, reminders, and who has read what.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE outbox ADD COLUMN draft_id {uuid};
ALTER TABLE outbox ADD COLUMN about_id {uuid};
ALTER TABLE outbox ADD COLUMN reminder text;
ALTER TABLE outbox ADD COLUMN due_at {timestamp};
ALTER TABLE outbox ADD COLUMN lease_owner text;
ALTER TABLE outbox ADD COLUMN lease_until {timestamp};
ALTER TABLE outbox ADD COLUMN failed_at {timestamp};
UPDATE outbox SET due_at = created_at WHERE sent_at IS NULL AND attempts < 10;
UPDATE outbox SET failed_at = created_at WHERE sent_at IS NULL AND attempts >= 10;
DROP INDEX ix_outbox_sent_at;
CREATE INDEX ix_outbox_due_at ON outbox (due_at);
CREATE INDEX ix_outbox_county_code_failed_at ON outbox (county_code, failed_at);
CREATE INDEX ix_outbox_draft_id ON outbox (draft_id);
-- One reminder of a kind about a draft, a request, an offer or a decision; rows without both are not bound by it.
CREATE UNIQUE INDEX ux_outbox_about_id_reminder ON outbox (about_id, reminder);

CREATE TABLE message_attempts (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    message_id {uuid},
    day date NOT NULL,
    at {timestamp} NOT NULL,
    took_ms integer NOT NULL,
    outcome text NOT NULL,
    gateway_code text,
    PRIMARY KEY (id)
);
CREATE INDEX ix_message_attempts_day ON message_attempts (day);
CREATE INDEX ix_message_attempts_message_id ON message_attempts (message_id);

CREATE TABLE message_reads (
    message_id {uuid} NOT NULL,
    account_id {uuid} NOT NULL,
    read_at {timestamp} NOT NULL,
    PRIMARY KEY (message_id, account_id)
);
CREATE INDEX ix_message_reads_account_id ON message_reads (account_id);

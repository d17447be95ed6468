-- Who takes part in an application beside the guardian who applies: a second guardian, and people who help.
-- A share belongs to the draft, whose row stays when it becomes an application. While a share is open it holds the blind
-- index of the invited number and a place; both are empty once it has ended, so that a number or a place is used once.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE family_shares (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    draft_id {uuid} NOT NULL REFERENCES drafts (id) DEFERRABLE INITIALLY DEFERRED,
    inviter_id {uuid} NOT NULL REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    may_act boolean NOT NULL,
    mobile_cipher {bytes} NOT NULL,
    open_index text,
    place integer,
    invited_at {timestamp} NOT NULL,
    account_id {uuid} REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    accepted_at {timestamp},
    ended_at {timestamp},
    ended_how integer,
    revision integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_family_shares_draft_id_open_index ON family_shares (draft_id, open_index);
CREATE UNIQUE INDEX ux_family_shares_draft_id_place ON family_shares (draft_id, place);
CREATE INDEX ix_family_shares_open_index ON family_shares (open_index);
CREATE INDEX ix_family_shares_account_id ON family_shares (account_id);
CREATE INDEX ix_family_shares_inviter_id ON family_shares (inviter_id);
CREATE INDEX ix_drafts_application_id ON drafts (application_id);

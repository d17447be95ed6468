-- Who proved their identity through the province's sign-in, and what a household register was asked for a draft.
-- A look-up's row is the record of the family's answer (agreed or not, to which text, when) and stays; what was asked and
-- answered is encrypted and taken out once it is used, handed in, or a day old.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE verified_identities (
    account_id {uuid} NOT NULL,
    person_cipher {bytes} NOT NULL,
    level text NOT NULL,
    verified_at {timestamp} NOT NULL,
    PRIMARY KEY (account_id),
    FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE household_look_ups (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    draft_id {uuid} NOT NULL,
    account_id {uuid} NOT NULL,
    child_index text NOT NULL,
    agreed boolean NOT NULL,
    consent_text text NOT NULL,
    decided_at {timestamp} NOT NULL,
    state integer NOT NULL,
    question_cipher {bytes},
    answer_cipher {bytes},
    due_at {timestamp},
    lease_owner text,
    lease_until {timestamp},
    ended_at {timestamp},
    PRIMARY KEY (id),
    FOREIGN KEY (draft_id) REFERENCES drafts (id) ON DELETE CASCADE,
    FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ux_household_look_ups_draft_id_account_id_child_index ON household_look_ups (draft_id, account_id, child_index);
CREATE INDEX ix_household_look_ups_due_at ON household_look_ups (due_at);
CREATE INDEX ix_household_look_ups_account_id_decided_at ON household_look_ups (account_id, decided_at);

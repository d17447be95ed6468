-- Applications and everything that happens to one.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE drafts (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    guardian_id {uuid} NOT NULL REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    form_cipher {bytes} NOT NULL,
    saved_at {timestamp} NOT NULL,
    application_id {uuid},
    PRIMARY KEY (id)
);
CREATE INDEX ix_drafts_guardian_id ON drafts (guardian_id);

CREATE TABLE applications (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    number text NOT NULL,
    guardian_id {uuid} NOT NULL REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    child_name text NOT NULL,
    birth_date date NOT NULL,
    child_index text NOT NULL,
    form_cipher {bytes} NOT NULL,
    state integer NOT NULL,
    submitted_at {timestamp} NOT NULL,
    review_due_at {timestamp},
    lease_owner text,
    lease_until {timestamp},
    review_round integer NOT NULL,
    officer_reason text,
    facts_text {json},
    category_code text,
    community_code text,
    private_choice text,
    public_choices text NOT NULL,
    wants_multiples_together boolean NOT NULL,
    revision integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_applications_number ON applications (number);
CREATE INDEX ix_applications_review_due_at ON applications (review_due_at);
CREATE UNIQUE INDEX ux_applications_season_id_child_index ON applications (season_id, child_index);
CREATE INDEX ix_applications_season_id_state ON applications (season_id, state);
CREATE INDEX ix_applications_guardian_id ON applications (guardian_id);
CREATE INDEX ix_applications_county_code_state ON applications (county_code, state);

CREATE TABLE findings (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    round integer NOT NULL,
    source text NOT NULL,
    fact text NOT NULL,
    status text NOT NULL,
    finding_cipher {bytes} NOT NULL,
    evidence_hash text NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_findings_application_id_round_source_fact ON findings (application_id, round, source, fact);

CREATE TABLE supplements (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    item text NOT NULL,
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_at {timestamp} NOT NULL,
    due_at {timestamp} NOT NULL,
    answered_at {timestamp},
    answer text,
    PRIMARY KEY (id)
);
CREATE INDEX ix_supplements_application_id ON supplements (application_id);

CREATE TABLE decisions (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    outcome integer NOT NULL,
    clause text NOT NULL,
    reason text NOT NULL,
    decided_by text NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_decisions_application_id ON decisions (application_id);

CREATE TABLE history (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    subject_id {uuid} NOT NULL,
    sequence integer NOT NULL,
    at {timestamp} NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    reason text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_history_subject_id_sequence ON history (subject_id, sequence);

CREATE TABLE accesses (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    actor text NOT NULL,
    purpose text NOT NULL,
    at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_accesses_application_id ON accesses (application_id);

CREATE TABLE outbox (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid},
    mobile_cipher {bytes} NOT NULL,
    text text NOT NULL,
    created_at {timestamp} NOT NULL,
    sent_at {timestamp},
    attempts integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_outbox_sent_at ON outbox (sent_at);
CREATE INDEX ix_outbox_application_id ON outbox (application_id);

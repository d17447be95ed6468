-- What a family does after a decision: it asks for a second look (申诉/复核), and may say how it was served (好差评).
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE appeals (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    number text NOT NULL,
    subject integer NOT NULL,
    decision_id {uuid},
    decided_by text,
    words_cipher {bytes} NOT NULL,
    filed_at {timestamp} NOT NULL,
    filed_by_id {uuid} NOT NULL,
    due_at {timestamp} NOT NULL,
    open_key text,
    outcome integer,
    effect integer,
    answer text,
    answered_at {timestamp},
    answered_by text,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_appeals_open_key ON appeals (open_key);
CREATE INDEX ix_appeals_application_id ON appeals (application_id);
CREATE INDEX ix_appeals_county_code_due_at ON appeals (county_code, due_at);

CREATE TABLE appeal_drafts (
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    subject integer NOT NULL,
    county_code text NOT NULL,
    words_cipher {bytes} NOT NULL,
    saved_at {timestamp} NOT NULL,
    PRIMARY KEY (application_id, subject)
);

CREATE TABLE ratings (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    stage integer NOT NULL,
    grade integer NOT NULL,
    ticked text NOT NULL,
    words_cipher {bytes},
    rated_at {timestamp} NOT NULL,
    followed_up_at {timestamp},
    followed_up_by text,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_ratings_application_id_stage ON ratings (application_id, stage);
CREATE INDEX ix_ratings_county_code_rated_at ON ratings (county_code, rated_at);

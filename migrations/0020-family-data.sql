-- What families had erased and what was erased when its time was over; histories stay verifiable after it.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE history ADD COLUMN erased_seal text;

CREATE TABLE erasures (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    subject_id {uuid} NOT NULL,
    owner_id {uuid},
    kind text NOT NULL,
    cause text NOT NULL,
    number text,
    erased_at {timestamp} NOT NULL,
    rows_text {json} NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_erasures_subject_id ON erasures (subject_id);
CREATE INDEX ix_erasures_owner_id ON erasures (owner_id);
CREATE INDEX ix_drafts_season_id ON drafts (season_id);

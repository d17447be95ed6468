-- How the departments answer: requests by source and minute, a row for each process that asks, and the fields that differed.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE source_minutes (
    source text NOT NULL,
    minute {timestamp} NOT NULL,
    writer text NOT NULL,
    calls integer NOT NULL,
    questions integer NOT NULL,
    answered integer NOT NULL,
    slowest integer NOT NULL,
    within50 integer NOT NULL,
    within100 integer NOT NULL,
    within200 integer NOT NULL,
    within500 integer NOT NULL,
    within1000 integer NOT NULL,
    within2000 integer NOT NULL,
    within5000 integer NOT NULL,
    within10000 integer NOT NULL,
    last_answer_at {timestamp},
    PRIMARY KEY (source, minute, writer)
);
CREATE INDEX ix_source_minutes_minute ON source_minutes (minute);

ALTER TABLE findings ADD COLUMN fields text;

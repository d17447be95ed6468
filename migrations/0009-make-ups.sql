-- Seats given up are given again: runs of it, what families chose, and further offers of a case.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE offers ADD COLUMN turn integer NOT NULL DEFAULT 0;
ALTER TABLE offers ADD COLUMN from_school text;
ALTER TABLE offers ADD COLUMN kept_by_silence boolean NOT NULL DEFAULT FALSE;
ALTER TABLE offers ADD COLUMN offered_at {timestamp};

DROP INDEX ux_offers_application_id;
CREATE UNIQUE INDEX ux_offers_application_id_turn ON offers (application_id, turn);

CREATE TABLE make_ups (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    turn integer NOT NULL,
    mode text NOT NULL,
    opened_at {timestamp} NOT NULL,
    opened_by text NOT NULL,
    closes_at {timestamp},
    ran_at {timestamp},
    ran_by text,
    due_at {timestamp},
    input_text {json} NOT NULL,
    result_text {json},
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_make_ups_season_id_turn ON make_ups (season_id, turn);

CREATE TABLE make_up_choices (
    make_up_id {uuid} NOT NULL REFERENCES make_ups (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    school_codes text NOT NULL,
    chosen_at {timestamp} NOT NULL,
    PRIMARY KEY (make_up_id, application_id)
);

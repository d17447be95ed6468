-- What a season's placement was frozen on, and each run in numbers.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE frozen_lists (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    children integer NOT NULL,
    applications_text text NOT NULL,
    schools_text text NOT NULL,
    schools_hash text NOT NULL,
    rulebook_hash text NOT NULL,
    dates_text {json} NOT NULL,
    PRIMARY KEY (season_id)
);

ALTER TABLE placement_runs ADD COLUMN summary_text {json} NOT NULL DEFAULT '';

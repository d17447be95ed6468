-- What reserves, siblings, promotion and distances need: of schools, of communities and of a case.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE schools ADD COLUMN pools text;
ALTER TABLE schools ADD COLUMN feeders text;

CREATE TABLE community_distances (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    community_code text NOT NULL,
    county_code text NOT NULL,
    metres text NOT NULL,
    PRIMARY KEY (season_id, community_code)
);

ALTER TABLE applications ADD COLUMN seat_groups text;
ALTER TABLE applications ADD COLUMN sibling_school text;
ALTER TABLE applications ADD COLUMN from_school text;

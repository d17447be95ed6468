-- What families look a zone up by: estates and numbers of roads, outlines on a map, the lights of the seat forecast.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE schools ADD COLUMN spot text;

CREATE TABLE listed_places (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    community_code text NOT NULL,
    kind integer NOT NULL,
    name text NOT NULL,
    from_number integer,
    to_number integer,
    side integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_listed_places_season_id ON listed_places (season_id);

CREATE TABLE community_outlines (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    community_code text NOT NULL,
    county_code text NOT NULL,
    points text NOT NULL,
    PRIMARY KEY (season_id, community_code)
);

CREATE TABLE published_lights (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    school_code text NOT NULL,
    year integer NOT NULL,
    county_code text NOT NULL,
    light integer NOT NULL,
    published_at {timestamp} NOT NULL,
    PRIMARY KEY (season_id, school_code, year)
);

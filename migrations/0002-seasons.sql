-- Counties, their seasons, schools and zones.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE counties (
    code text NOT NULL,
    name text NOT NULL,
    english_name text NOT NULL,
    bureau_name text NOT NULL,
    hotline text NOT NULL,
    hotline_hours text NOT NULL,
    PRIMARY KEY (code)
);

CREATE TABLE communities (
    code text NOT NULL,
    county_code text NOT NULL,
    name text NOT NULL,
    street_name text NOT NULL,
    PRIMARY KEY (code)
);
CREATE INDEX ix_communities_county_code ON communities (county_code);

CREATE TABLE seasons (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    code text NOT NULL,
    year integer NOT NULL,
    stage integer NOT NULL,
    rulebook_text text NOT NULL,
    rulebook_hash text NOT NULL,
    state integer NOT NULL,
    frozen_at {timestamp},
    list_hash text,
    commitment text,
    secret_cipher {bytes},
    public_values text,
    seed text,
    published_run_id {uuid},
    published_at {timestamp},
    revision integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_seasons_code ON seasons (code);

CREATE TABLE schools (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    code text NOT NULL,
    name text NOT NULL,
    is_private boolean NOT NULL,
    address text NOT NULL,
    classes integer NOT NULL,
    class_size integer NOT NULL,
    neighbours text NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_schools_season_id_code ON schools (season_id, code);

CREATE TABLE zone_entries (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    community_code text NOT NULL,
    school_code text NOT NULL,
    county_code text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (season_id, community_code, school_code)
);

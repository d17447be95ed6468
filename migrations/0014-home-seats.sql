-- Seats that homes were used for (学位锁定): homes and people only as blind indexes. A row for each home, year and origin:
-- a season of this installation, or the bureau's own list.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE home_seats (
    county_code text NOT NULL,
    stage integer NOT NULL,
    home_index text NOT NULL,
    year integer NOT NULL,
    origin text NOT NULL,
    family_indexes text NOT NULL,
    noted_at {timestamp} NOT NULL,
    PRIMARY KEY (county_code, stage, home_index, year, origin)
);
CREATE INDEX ix_home_seats_county_code_origin ON home_seats (county_code, origin);

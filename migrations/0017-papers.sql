-- Photographs of papers, which a family sends only when an officer's request asks for them: what is asked, what came, and
-- the slices of a photograph that is on its way. Pictures are encrypted and bound to their row.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE wanted_papers (
    supplement_id {uuid} NOT NULL REFERENCES supplements (id) DEFERRABLE INITIALLY DEFERRED,
    kind integer NOT NULL,
    county_code text NOT NULL,
    PRIMARY KEY (supplement_id, kind)
);

CREATE TABLE photographs (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    supplement_id {uuid} NOT NULL REFERENCES supplements (id) DEFERRABLE INITIALLY DEFERRED,
    kind integer NOT NULL,
    place integer NOT NULL,
    arrival text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    picture_cipher {bytes} NOT NULL,
    thumbnail_cipher {bytes} NOT NULL,
    kept_at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_photographs_application_id_place ON photographs (application_id, place);
CREATE UNIQUE INDEX ux_photographs_supplement_id_kind_arrival ON photographs (supplement_id, kind, arrival);

CREATE TABLE photograph_uploads (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    supplement_id {uuid} NOT NULL REFERENCES supplements (id) DEFERRABLE INITIALLY DEFERRED,
    kind integer NOT NULL,
    arrival text NOT NULL,
    size integer NOT NULL,
    received integer NOT NULL,
    begun_at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_photograph_uploads_supplement_id_kind_arrival ON photograph_uploads (supplement_id, kind, arrival);
CREATE INDEX ix_photograph_uploads_application_id ON photograph_uploads (application_id);
CREATE INDEX ix_photograph_uploads_begun_at ON photograph_uploads (begun_at);

CREATE TABLE photograph_slices (
    upload_id {uuid} NOT NULL REFERENCES photograph_uploads (id) DEFERRABLE INITIALLY DEFERRED,
    start integer NOT NULL,
    slice_cipher {bytes} NOT NULL,
    PRIMARY KEY (upload_id, start)
);

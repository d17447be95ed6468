-- A family changes the answers of an application that it has handed in: a draft that revises it, with the answers as they
-- stood when the draft began. One open revision of a case and guardian.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE drafts ADD COLUMN revises_id {uuid};
ALTER TABLE drafts ADD COLUMN base_cipher {bytes};
CREATE UNIQUE INDEX ux_drafts_revises_id_guardian_id ON drafts (revises_id, guardian_id) WHERE application_id IS NULL;

-- Boarding seats of public schools, as the plan publishes them.
ALTER TABLE schools ADD COLUMN boarding_seats integer;

-- What was typed into a page whose session had ended, until its guardian signs in again; encrypted, gone after two hours.
CREATE TABLE kept_words (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    draft_id {uuid} NOT NULL,
    page text NOT NULL,
    account_id {uuid},
    fields_cipher {bytes} NOT NULL,
    kept_at {timestamp} NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_kept_words_draft_id_page ON kept_words (draft_id, page);

-- A family changes the answers of an application that it has handed in: a draft that revises it, with the answers as they
-- stood when the draft began. One open revision of a case and guardian.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE drafts ADD COLUMN revises_id {uuid};
ALTER TABLE drafts ADD COLUMN base_cipher {bytes};
CREATE UNIQUE INDEX ux_drafts_revises_id_guardian_id ON drafts (revises_id, guardian_id) WHERE application_id IS NULL;

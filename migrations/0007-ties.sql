-- A category may rank by several values (dates, points), written as one text.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

ALTER TABLE applications ADD COLUMN ties text;

ALTER TABLE applications DROP COLUMN tie_break;

ALTER TABLE frozen_lists RENAME COLUMN dates_text TO values_text;

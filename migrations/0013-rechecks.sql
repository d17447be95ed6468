-- Approvals are looked at once more: registers asked again before placement, and spot checks by persons.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE rechecks (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    turn integer NOT NULL,
    rule text NOT NULL,
    total integer NOT NULL,
    started_at {timestamp} NOT NULL,
    started_by text NOT NULL,
    ended_at {timestamp},
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_rechecks_season_id_turn ON rechecks (season_id, turn);

CREATE TABLE recheck_items (
    recheck_id {uuid} NOT NULL REFERENCES rechecks (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    number text NOT NULL,
    due_at {timestamp},
    attempts integer NOT NULL,
    lease_owner text,
    lease_until {timestamp},
    revision integer NOT NULL,
    outcome text,
    category_before text,
    category_after text,
    changes {json},
    acted_at {timestamp},
    PRIMARY KEY (recheck_id, application_id)
);
CREATE INDEX ix_recheck_items_due_at ON recheck_items (due_at);

CREATE TABLE inspection_seeds (
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    secret_cipher {bytes} NOT NULL,
    commitment text NOT NULL,
    made_at {timestamp} NOT NULL,
    PRIMARY KEY (season_id)
);

CREATE TABLE inspections (
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    number text NOT NULL,
    hundredths integer NOT NULL,
    draw text NOT NULL,
    drawn_at {timestamp} NOT NULL,
    officer_draw text NOT NULL,
    officers text NOT NULL,
    officer_id {uuid},
    agrees boolean,
    reason text,
    decided_at {timestamp},
    PRIMARY KEY (application_id)
);
CREATE INDEX ix_inspections_officer_id ON inspections (officer_id);
CREATE INDEX ix_inspections_season_id ON inspections (season_id);

CREATE INDEX ix_history_county_code_at ON history (county_code, at);

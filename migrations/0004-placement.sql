-- Placement runs, what they gave, and seats offered.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE placement_runs (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    ran_at {timestamp} NOT NULL,
    ran_by text NOT NULL,
    manifest_hash text NOT NULL,
    bundle {bytes} NOT NULL,
    placed integer NOT NULL,
    unplaced integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_placement_runs_season_id ON placement_runs (season_id);

CREATE TABLE placement_results (
    run_id {uuid} NOT NULL REFERENCES placement_runs (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    county_code text NOT NULL,
    school_code text,
    via text NOT NULL,
    lottery_number text NOT NULL,
    trace_text {json} NOT NULL,
    PRIMARY KEY (run_id, application_id)
);
CREATE INDEX ix_placement_results_application_id ON placement_results (application_id);

CREATE TABLE offers (
    id {uuid} NOT NULL,
    county_code text NOT NULL,
    season_id {uuid} NOT NULL REFERENCES seasons (id) DEFERRABLE INITIALLY DEFERRED,
    application_id {uuid} NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    school_code text NOT NULL,
    state integer NOT NULL,
    due_at {timestamp} NOT NULL,
    answered_at {timestamp},
    notice_code text NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_offers_notice_code ON offers (notice_code);
CREATE INDEX ix_offers_state_due_at ON offers (state, due_at);
CREATE UNIQUE INDEX ux_offers_application_id ON offers (application_id);

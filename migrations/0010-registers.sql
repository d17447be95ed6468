-- Registers that departments deliver as files: each delivery with what came of it, the rows of the one in force, and the
-- blind indexes under which rows are found. Words in braces are the types that differ between engines.

CREATE TABLE register_deliveries (
    id {identity},
    county_code text NOT NULL,
    source text NOT NULL,
    file_name text NOT NULL,
    file_hash text NOT NULL,
    data_day date NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL,
    began_at {timestamp} NOT NULL,
    touched_at {timestamp} NOT NULL,
    row_count integer NOT NULL,
    kept integer NOT NULL,
    merged integer NOT NULL,
    refused integer NOT NULL,
    problems_text {json} NOT NULL
);
CREATE UNIQUE INDEX ux_register_deliveries_county_code_source_file_hash_data_day
    ON register_deliveries (county_code, source, file_hash, data_day);

-- One row for each register: the delivery in force, and what is in the folder now.
CREATE TABLE registers (
    county_code text NOT NULL,
    source text NOT NULL,
    delivery_id integer,
    data_day date,
    looked_at {timestamp},
    waiting_file text,
    waiting_reason text,
    PRIMARY KEY (county_code, source)
);

CREATE TABLE register_rows (
    delivery_id integer NOT NULL,
    line integer NOT NULL,
    refused boolean NOT NULL,
    identity text NOT NULL,
    digest text NOT NULL,
    content {bytes} NOT NULL,
    PRIMARY KEY (delivery_id, line)
);

CREATE TABLE register_keys (
    delivery_id integer NOT NULL,
    index_text text NOT NULL,
    line integer NOT NULL,
    PRIMARY KEY (delivery_id, index_text, line)
);

-- Accounts and what protects them.
-- Words in braces are the types that differ between engines; the migrator puts the engine's own.

CREATE TABLE accounts (
    id {uuid} NOT NULL,
    role integer NOT NULL,
    county_code text,
    display_name text NOT NULL,
    mobile_cipher {bytes},
    user_name varchar(256),
    normalized_user_name varchar(256),
    email varchar(256),
    normalized_email varchar(256),
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end {timestamp},
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_accounts_normalized_email ON accounts (normalized_email);
CREATE UNIQUE INDEX ux_accounts_normalized_user_name ON accounts (normalized_user_name);

CREATE TABLE account_claims (
    id {identity},
    user_id {uuid} NOT NULL,
    claim_type text,
    claim_value text,
    FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_claims_user_id ON account_claims (user_id);

CREATE TABLE account_logins (
    login_provider text NOT NULL,
    provider_key text NOT NULL,
    provider_display_name text,
    user_id {uuid} NOT NULL,
    PRIMARY KEY (login_provider, provider_key),
    FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_logins_user_id ON account_logins (user_id);

CREATE TABLE account_tokens (
    user_id {uuid} NOT NULL,
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    PRIMARY KEY (user_id, login_provider, name),
    FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE one_time_codes (
    id {uuid} NOT NULL,
    mobile_index text NOT NULL,
    code_hash text NOT NULL,
    sent_at {timestamp} NOT NULL,
    expires_at {timestamp} NOT NULL,
    tries integer NOT NULL,
    used_at {timestamp},
    PRIMARY KEY (id)
);
CREATE INDEX ix_one_time_codes_mobile_index ON one_time_codes (mobile_index);

CREATE TABLE protection_keys (
    id {uuid} NOT NULL,
    name text NOT NULL,
    xml_cipher {bytes} NOT NULL,
    PRIMARY KEY (id)
);

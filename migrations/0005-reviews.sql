-- What the review keeps of a case beside its findings.

ALTER TABLE applications ADD COLUMN tie_break date;
ALTER TABLE applications ADD COLUMN parked_since {timestamp};
ALTER TABLE applications ADD COLUMN waiting_since {timestamp};
CREATE INDEX ix_applications_county_code_waiting_since ON applications (county_code, waiting_since);

-- Papers often name only the month in which something was completed.
ALTER TABLE socialcare_deliverable ADD COLUMN completed_month_only BOOLEAN NOT NULL DEFAULT FALSE AFTER completed_on;

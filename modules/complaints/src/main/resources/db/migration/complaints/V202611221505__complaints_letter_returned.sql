-- A letter that did not arrive, as a mail server reported it.
ALTER TABLE complaints_letter ADD COLUMN returned_at DATETIME(6) NULL, ADD COLUMN return_reason VARCHAR(300) NULL;

-- The files of mails that belong to no case are encrypted as the documents of cases are; those that came before are, night by night.
ALTER TABLE complaints_mail_part ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;

-- Who has had the mail of a day; and the words of what was sent before are forgotten.
CREATE TABLE core_daily_mail (
  account VARCHAR(100) NOT NULL,
  day     DATE         NOT NULL,
  PRIMARY KEY (account, day)
);
UPDATE core_outbox SET body = '' WHERE state = 'SENT';

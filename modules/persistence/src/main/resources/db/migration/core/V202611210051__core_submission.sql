-- A form or request that was carried out, by its key: sent again, it gets the first answer.
CREATE TABLE core_submission (
  who        VARCHAR(100) NOT NULL,
  submit_key VARCHAR(100) NOT NULL,
  use_case   VARCHAR(200) NOT NULL,
  answer     VARCHAR(200) NULL,
  at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (who, submit_key, use_case),
  KEY core_submission_at (at)
);

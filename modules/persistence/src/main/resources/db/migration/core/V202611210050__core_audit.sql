-- The append-only trail. The application's account may insert here and may neither change nor delete (see Grants).
CREATE TABLE core_audit (
  number     BIGINT       NOT NULL PRIMARY KEY,
  at         DATETIME(6)  NOT NULL,
  who        VARCHAR(100) NOT NULL,
  what       VARCHAR(100) NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  before_    TEXT         NULL,
  after_     TEXT         NULL,
  hash       CHAR(64)     NOT NULL,
  KEY core_audit_subject (subject, number),
  KEY core_audit_who (who, number),
  KEY core_audit_at (at)
);

-- Where the chain ends: locked for the instant in which a transaction appends its rows.
CREATE TABLE core_audit_head (
  id     TINYINT  NOT NULL PRIMARY KEY,
  number BIGINT   NOT NULL,
  hash   CHAR(64) NOT NULL
);
INSERT INTO core_audit_head (id, number, hash) VALUES (1, 0, REPEAT('0', 64));

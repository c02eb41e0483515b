-- Bundles and subject access exports that were asked for; they are made in the background. How far each is: core_work.
CREATE TABLE complaints_making (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT          NOT NULL,
  case_id         BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL,
  purpose         VARCHAR(200) NULL,
  chosen          TEXT         NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  outcome         VARCHAR(500) NULL,
  document_number INT          NULL,
  -- references of the cases that are in it
  held            TEXT         NOT NULL,
  asked_at        DATETIME(6)  NOT NULL,
  asked_by        VARCHAR(100) NOT NULL,
  ended_at        DATETIME(6)  NULL,
  KEY complaints_making_case (case_id, id),
  KEY complaints_making_kind (kind, ended_at),
  CONSTRAINT complaints_making_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

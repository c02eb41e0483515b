-- What is decided on a representation when it has come in; one row a case, waiting until somebody decides.
CREATE TABLE complaints_triage (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  case_id        BIGINT        NOT NULL,
  state          VARCHAR(30)   NOT NULL,
  queued_at      DATETIME(6)   NOT NULL,
  decided_on     DATE          NULL,
  decided_by     VARCHAR(100)  NULL,
  reason         VARCHAR(60)   NULL,
  words          VARCHAR(2000) NULL,
  signpost       VARCHAR(500)  NULL,
  ombudsman_told BOOLEAN       NOT NULL,
  other_case     VARCHAR(20)   NULL,
  UNIQUE KEY complaints_triage_case (case_id),
  KEY complaints_triage_state (state, queued_at),
  KEY complaints_triage_decided (decided_on, state, reason),
  KEY complaints_triage_other (other_case),
  CONSTRAINT complaints_triage_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

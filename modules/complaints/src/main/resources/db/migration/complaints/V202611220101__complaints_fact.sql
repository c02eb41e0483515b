-- Why an answer went out late: a code of the list DELAY_REASON.
ALTER TABLE complaints_case ADD COLUMN delay_reason VARCHAR(60) NULL;

-- One anonymous row for each case: no name, no text, no day, only what is counted. It is counted anew with each change of its
-- case, in the same transaction; when the case is destroyed it stays, so that no published figure changes.
CREATE TABLE complaints_fact (
  id                   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id              BIGINT      NULL,
  type                 VARCHAR(30) NOT NULL,
  procedure_code       VARCHAR(30) NOT NULL,
  method               VARCHAR(60) NULL,
  directorate          VARCHAR(10) NULL,
  team                 VARCHAR(60) NULL,
  -- financial years by the year in which they begin; months by their first day
  received_year        INT         NOT NULL,
  received_month       DATE        NOT NULL,
  settled_year         INT         NULL,
  settled_month        DATE        NULL,
  acknowledged_in_time BOOLEAN     NULL,
  in_time              BOOLEAN     NULL,
  extended             BOOLEAN     NOT NULL,
  delay_reason         VARCHAR(60) NULL,
  outcome              VARCHAR(30) NULL,
  UNIQUE KEY complaints_fact_case (case_id),
  KEY complaints_fact_received (received_year, type, directorate, outcome, method, received_month, acknowledged_in_time),
  KEY complaints_fact_settled (settled_year, type, directorate, outcome, in_time, extended, delay_reason),
  KEY complaints_fact_team (received_year, type, team, directorate, outcome),
  CONSTRAINT complaints_fact_case FOREIGN KEY (case_id) REFERENCES complaints_case (id) ON DELETE SET NULL
);

CREATE TABLE complaints_fact_point (
  fact_id      BIGINT      NOT NULL,
  number       INT         NOT NULL,
  type         VARCHAR(30) NOT NULL,
  directorate  VARCHAR(10) NULL,
  settled_year INT         NULL,
  outcome      VARCHAR(30) NULL,
  category     VARCHAR(60) NULL,
  finding      VARCHAR(30) NULL,
  PRIMARY KEY (fact_id, number),
  KEY complaints_fact_point_settled (settled_year, type, directorate, outcome, category, finding),
  CONSTRAINT complaints_fact_point_fact FOREIGN KEY (fact_id) REFERENCES complaints_fact (id) ON DELETE CASCADE
);

CREATE TABLE complaints_fact_action (
  fact_id      BIGINT      NOT NULL,
  number       INT         NOT NULL,
  type         VARCHAR(30) NOT NULL,
  directorate  VARCHAR(10) NULL,
  settled_year INT         NULL,
  outcome      VARCHAR(30) NULL,
  action       VARCHAR(60) NOT NULL,
  PRIMARY KEY (fact_id, number),
  KEY complaints_fact_action_settled (settled_year, type, directorate, outcome, action),
  CONSTRAINT complaints_fact_action_fact FOREIGN KEY (fact_id) REFERENCES complaints_fact (id) ON DELETE CASCADE
);

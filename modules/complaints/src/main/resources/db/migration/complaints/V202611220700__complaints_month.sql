-- Facts counted by month, so that a dashboard reads a few hundred rows however many cases there are. A month whose facts changed
-- is noted in the same transaction; until it is counted anew its figures are counted from the facts themselves.
CREATE TABLE complaints_month (
  basis       VARCHAR(10) NOT NULL,
  dimension   VARCHAR(10) NOT NULL,
  month       DATE        NOT NULL,
  type        VARCHAR(30) NOT NULL,
  -- empty where there is none
  directorate VARCHAR(10) NOT NULL,
  code        VARCHAR(60) NOT NULL,
  cases       INT         NOT NULL,
  timed       INT         NOT NULL,
  in_time     INT         NOT NULL,
  PRIMARY KEY (basis, dimension, month, type, directorate, code)
);

CREATE TABLE complaints_month_changed (
  month DATE NOT NULL PRIMARY KEY
);
INSERT IGNORE INTO complaints_month_changed SELECT received_month FROM complaints_fact;
INSERT IGNORE INTO complaints_month_changed SELECT settled_month FROM complaints_fact WHERE settled_month IS NOT NULL;

ALTER TABLE complaints_fact
  ADD KEY complaints_fact_by_received (received_month, type, directorate, team),
  ADD KEY complaints_fact_by_settled (settled_month, type, directorate, team, in_time, delay_reason, outcome);

-- What is open is few, and read by every dashboard without touching the rows themselves.
ALTER TABLE complaints_case
  ADD KEY complaints_case_open (status, type, directorate, team, next_step, stage, next_due, received_on, restricted, officer);

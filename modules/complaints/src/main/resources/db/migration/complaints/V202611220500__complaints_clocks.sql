-- What was told of a due date: once for each case, kind and date, whoever is quicker.
CREATE TABLE complaints_warning (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT      NOT NULL,
  kind    VARCHAR(30) NOT NULL,
  due_on  DATE        NOT NULL,
  told_at DATETIME(6) NOT NULL,
  UNIQUE KEY complaints_warning_once (case_id, kind, due_on),
  CONSTRAINT complaints_warning_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- That the person was told in writing why the answer takes longer than the statutory limit.
CREATE TABLE complaints_reason_told (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT        NOT NULL,
  limit_on    DATE          NOT NULL,
  told_on     DATE          NOT NULL,
  how         VARCHAR(200)  NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  recorded_by VARCHAR(100)  NOT NULL,
  KEY complaints_reason_told_case (case_id, id),
  CONSTRAINT complaints_reason_told_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- A change of calendar or limits that moved dates, and each case with its dates before and after.
CREATE TABLE complaints_move (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  moved_at DATETIME(6)  NOT NULL,
  moved_by VARCHAR(100) NOT NULL,
  why      VARCHAR(200) NOT NULL,
  day      DATE         NULL
);
CREATE TABLE complaints_moved (
  move_id          BIGINT       NOT NULL,
  case_id          BIGINT       NOT NULL,
  officer          VARCHAR(100) NULL,
  acknowledge_from DATE         NULL,
  acknowledge_to   DATE         NULL,
  respond_from     DATE         NULL,
  respond_to       DATE         NULL,
  PRIMARY KEY (move_id, case_id),
  KEY complaints_moved_case (case_id),
  CONSTRAINT complaints_moved_move FOREIGN KEY (move_id) REFERENCES complaints_move (id),
  CONSTRAINT complaints_moved_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- The secret address of a person's calendar of due dates: only its SHA-256 is kept.
CREATE TABLE complaints_calendar (
  account    VARCHAR(100) NOT NULL PRIMARY KEY,
  token_hash CHAR(64)     NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  read_at    DATETIME(6)  NULL,
  UNIQUE KEY complaints_calendar_token (token_hash)
);

-- The council's own: warned three working days before, the director told five working days after.
INSERT INTO complaints_limit (timetable, limit_name, from_day, amount) VALUES
  ('ADULT_SOCIAL_CARE', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('CORPORATE_STAGE_ONE', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('CORPORATE_STAGE_TWO', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('ENQUIRY', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('CORONER', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('OMBUDSMAN', 'WARN_WORKING_DAYS', '2009-04-01', 3),
  ('ADULT_SOCIAL_CARE', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5),
  ('CORPORATE_STAGE_ONE', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5),
  ('CORPORATE_STAGE_TWO', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5),
  ('ENQUIRY', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5),
  ('CORONER', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5),
  ('OMBUDSMAN', 'ESCALATE_WORKING_DAYS', '2009-04-01', 5);

-- The risk registers: criteria, registers, risks, and the assessments that are only ever added.

CREATE TABLE risk_criteria (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL DEFAULT 0,
  code        VARCHAR(40)  NOT NULL,
  valid_from  DATE         NOT NULL,
  CONSTRAINT risk_criteria_code UNIQUE (code),
  CONSTRAINT risk_criteria_from UNIQUE (valid_from)
);

CREATE TABLE risk_criteria_band (
  criteria_id BIGINT      NOT NULL,
  band        VARCHAR(10) NOT NULL,
  from_score  INT         NOT NULL,
  to_score    INT         NOT NULL,
  PRIMARY KEY (criteria_id, band),
  CONSTRAINT risk_criteria_band_of FOREIGN KEY (criteria_id) REFERENCES risk_criteria (id)
);

CREATE TABLE risk_criteria_step (
  criteria_id BIGINT      NOT NULL,
  axis        VARCHAR(10) NOT NULL,
  step        INT         NOT NULL,
  label       VARCHAR(40) NULL,
  PRIMARY KEY (criteria_id, axis, step),
  CONSTRAINT risk_criteria_step_of FOREIGN KEY (criteria_id) REFERENCES risk_criteria (id)
);

-- Columns of the amount matrix: from (included) up to (not included), in pounds; the last has no upper end.
CREATE TABLE risk_criteria_amount (
  criteria_id BIGINT        NOT NULL,
  position    INT           NOT NULL,
  from_amount DECIMAL(19,2) NOT NULL,
  to_amount   DECIMAL(19,2) NULL,
  PRIMARY KEY (criteria_id, position),
  CONSTRAINT risk_criteria_amount_of FOREIGN KEY (criteria_id) REFERENCES risk_criteria (id)
);

CREATE TABLE risk_register (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT          NOT NULL DEFAULT 0,
  code             VARCHAR(40)  NOT NULL,
  name             VARCHAR(120) NOT NULL,
  level            VARCHAR(20)  NOT NULL,
  scale            VARCHAR(30)  NOT NULL,
  reference_prefix VARCHAR(20)  NOT NULL,
  first_as_at      DATE         NOT NULL,
  source           VARCHAR(200) NULL,
  CONSTRAINT risk_register_code UNIQUE (code)
);

CREATE TABLE risk_risk (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           INT           NOT NULL DEFAULT 0,
  register_id       BIGINT        NOT NULL,
  reference         VARCHAR(40)   NOT NULL,
  position          INT           NOT NULL,
  title             VARCHAR(200)  NULL,
  printed_group     VARCHAR(120)  NULL,
  group_over        DECIMAL(19,2) NULL,
  collective        BOOLEAN       NOT NULL DEFAULT FALSE,
  cause             VARCHAR(2000) NULL,
  event             VARCHAR(2000) NULL,
  consequence       VARCHAR(2000) NULL,
  owner_role        VARCHAR(120)  NULL,
  directorate       VARCHAR(40)   NULL,
  category          VARCHAR(80)   NULL,
  target_likelihood INT           NULL,
  target_impact     INT           NULL,
  target_by         DATE          NULL,
  review_months     INT           NULL,
  entered_on        DATE          NOT NULL,
  closed_on         DATE          NULL,
  source            VARCHAR(200)  NULL,
  reviewed_by       VARCHAR(100)  NULL,
  CONSTRAINT risk_risk_reference UNIQUE (reference),
  CONSTRAINT risk_risk_register FOREIGN KEY (register_id) REFERENCES risk_register (id),
  CONSTRAINT risk_risk_target CHECK ((target_likelihood IS NULL) = (target_impact IS NULL)),
  CONSTRAINT risk_risk_target_steps CHECK (target_likelihood BETWEEN 1 AND 5 AND target_impact BETWEEN 1 AND 5),
  INDEX risk_risk_position (register_id, position),
  FULLTEXT INDEX risk_risk_words (title, cause, event, consequence)
);

CREATE TABLE risk_assessment (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           INT           NOT NULL DEFAULT 0,
  risk_id           BIGINT        NOT NULL,
  criteria_id       BIGINT        NOT NULL,
  assessed_on       DATE          NOT NULL,
  recorded_at       DATETIME(6)   NOT NULL,
  assessed_by       VARCHAR(100)  NOT NULL,
  reason            VARCHAR(2000) NOT NULL,
  origin            VARCHAR(20)   NOT NULL,
  likelihood        INT           NULL,
  impact            INT           NULL,
  estimated_maximum DECIMAL(19,2) NULL,
  next_review       DATE          NULL,
  CONSTRAINT risk_assessment_risk FOREIGN KEY (risk_id) REFERENCES risk_risk (id),
  CONSTRAINT risk_assessment_criteria FOREIGN KEY (criteria_id) REFERENCES risk_criteria (id),
  CONSTRAINT risk_assessment_steps CHECK (likelihood BETWEEN 1 AND 5 AND impact BETWEEN 1 AND 5),
  CONSTRAINT risk_assessment_says CHECK (likelihood IS NOT NULL OR estimated_maximum IS NOT NULL),
  INDEX risk_assessment_latest (risk_id, assessed_on, id),
  INDEX risk_assessment_on (assessed_on)
);

CREATE TABLE risk_control (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  risk_id       BIGINT        NOT NULL,
  description   VARCHAR(1000) NOT NULL,
  owner_role    VARCHAR(120)  NULL,
  effectiveness VARCHAR(20)   NOT NULL,
  origin        VARCHAR(20)   NOT NULL,
  CONSTRAINT risk_control_risk FOREIGN KEY (risk_id) REFERENCES risk_risk (id)
);

CREATE TABLE risk_action (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  risk_id          BIGINT        NOT NULL,
  description      VARCHAR(1000) NOT NULL,
  owner_role       VARCHAR(120)  NULL,
  due_on           DATE          NULL,
  progress_percent INT           NOT NULL DEFAULT 0,
  done_on          DATE          NULL,
  origin           VARCHAR(20)   NOT NULL,
  CONSTRAINT risk_action_risk FOREIGN KEY (risk_id) REFERENCES risk_risk (id)
);

-- What was said about a risk in a meeting, and the measures that a paper ties to it.
CREATE TABLE risk_note (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  risk_id  BIGINT        NOT NULL,
  noted_on DATE          NOT NULL,
  note     VARCHAR(1000) NOT NULL,
  source   VARCHAR(200)  NOT NULL,
  CONSTRAINT risk_note_risk FOREIGN KEY (risk_id) REFERENCES risk_risk (id)
);

CREATE TABLE risk_measure (
  risk_id BIGINT       NOT NULL,
  measure VARCHAR(40)  NOT NULL,
  source  VARCHAR(200) NOT NULL,
  PRIMARY KEY (risk_id, measure),
  CONSTRAINT risk_measure_risk FOREIGN KEY (risk_id) REFERENCES risk_risk (id)
);

-- The council's published bands (Low 1-6, Medium 8-15, High 16-25). Likelihood words: paper 004, Appendix G, lines 1719-1723.
-- Impact words between minor and major are not stated in the papers and stay empty.
INSERT INTO risk_criteria (id, code, valid_from) VALUES (1, 'five-by-five', '2013-04-01');
INSERT INTO risk_criteria_band (criteria_id, band, from_score, to_score) VALUES
  (1, 'LOW', 1, 6), (1, 'MEDIUM', 8, 15), (1, 'HIGH', 16, 25);
INSERT INTO risk_criteria_step (criteria_id, axis, step, label) VALUES
  (1, 'LIKELIHOOD', 1, 'Very unlikely'), (1, 'LIKELIHOOD', 2, 'Unlikely'), (1, 'LIKELIHOOD', 3, 'Possible'),
  (1, 'LIKELIHOOD', 4, 'Likely'), (1, 'LIKELIHOOD', 5, 'Very likely'),
  (1, 'IMPACT', 1, 'Minor'), (1, 'IMPACT', 2, NULL), (1, 'IMPACT', 3, NULL), (1, 'IMPACT', 4, NULL), (1, 'IMPACT', 5, 'Major');
INSERT INTO risk_criteria_amount (criteria_id, position, from_amount, to_amount) VALUES
  (1, 1, 0, 10000000), (1, 2, 10000000, 20000000), (1, 3, 20000000, 50000000), (1, 4, 50000000, 100000000), (1, 5, 100000000, NULL);

-- How long what is kept. The years are a council's own schedule and can be changed; these are usual ones.
CREATE TABLE complaints_retention (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  type       VARCHAR(30)  NOT NULL,
  -- null stands for every outcome that has no line of its own
  outcome    VARCHAR(30)  NULL,
  years      INT          NOT NULL,
  basis      VARCHAR(500) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  UNIQUE KEY complaints_retention_type (type, outcome)
);
INSERT INTO complaints_retention (version, type, outcome, years, basis, changed_at, changed_by) VALUES
  (0, 'COMPLAINT', NULL, 6, 'Limitation Act 1980: a claim may be brought for six years', UTC_TIMESTAMP(6), 'system'),
  (0, 'COMPLAINT', 'REJECTED', 3, 'Nothing was looked into; kept for comparison with later contacts', UTC_TIMESTAMP(6), 'system'),
  (0, 'OMBUDSMAN', NULL, 10, 'Decisions are compared over ten years', UTC_TIMESTAMP(6), 'system'),
  (0, 'COMPLIMENT', NULL, 2, 'No claim follows from thanks', UTC_TIMESTAMP(6), 'system'),
  (0, 'ENQUIRY', NULL, 3, 'Business need', UTC_TIMESTAMP(6), 'system'),
  (0, 'MEMBER_ENQUIRY', NULL, 3, 'Business need', UTC_TIMESTAMP(6), 'system'),
  (0, 'INFORMAL_CONCERN', NULL, 3, 'Business need', UTC_TIMESTAMP(6), 'system'),
  (0, 'CORONER', NULL, 10, 'Inquests are reopened', UTC_TIMESTAMP(6), 'system');

-- Reasons for which a case is kept beyond its time.
CREATE TABLE complaints_hold (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  case_id    BIGINT       NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  until_day  DATE         NULL,
  placed_at  DATETIME(6)  NOT NULL,
  placed_by  VARCHAR(100) NOT NULL,
  ended_at   DATETIME(6)  NULL,
  ended_by   VARCHAR(100) NULL,
  end_reason VARCHAR(500) NULL,
  KEY complaints_hold_case (case_id, ended_at),
  CONSTRAINT complaints_hold_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- What is left of a case that was destroyed: that it was, under which rule, and nothing of what it said.
CREATE TABLE complaints_certificate (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  number         VARCHAR(20)   NOT NULL,
  case_reference VARCHAR(20)   NOT NULL,
  type           VARCHAR(30)   NOT NULL,
  received_on    DATE          NOT NULL,
  closed_on      DATE          NOT NULL,
  years          INT           NOT NULL,
  basis          VARCHAR(500)  NOT NULL,
  due_on         DATE          NOT NULL,
  contents       VARCHAR(2000) NOT NULL,
  destroyed_at   DATETIME(6)   NOT NULL,
  destroyed_by   VARCHAR(100)  NOT NULL,
  hash           VARCHAR(64)   NOT NULL,
  -- when it was destroyed once more, after a backup had brought it back
  again_at       DATETIME(6)   NULL,
  UNIQUE KEY complaints_certificate_number (number),
  KEY complaints_certificate_case (case_reference)
);

ALTER TABLE complaints_case ADD KEY complaints_case_closed (status, closed_on);

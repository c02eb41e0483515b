-- What the Ombudsman does with a complaint. Reference, clock and need-to-know are those of the case of type OMBUDSMAN beside it;
-- what is kept here goes with that case's file.
CREATE TABLE complaints_ombudsman_case (
  id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version             INT           NOT NULL,
  case_reference      VARCHAR(20)   NOT NULL,
  their_reference     VARCHAR(20)   NOT NULL,
  stage               VARCHAR(30)   NOT NULL,
  topic               VARCHAR(60)   NULL,
  investigator        VARCHAR(200)  NULL,
  received_on         DATE          NOT NULL,
  complaint_reference VARCHAR(20)   NULL,
  returned_reference  VARCHAR(20)   NULL,
  draft_on            DATE          NULL,
  draft_decision      VARCHAR(40)   NULL,
  draft_text          VARCHAR(4000) NULL,
  comments_by         DATE          NULL,
  commented_on        DATE          NULL,
  comments            VARCHAR(4000) NULL,
  decided_on          DATE          NULL,
  decision            VARCHAR(40)   NULL,
  summary             VARCHAR(4000) NULL,
  remedied_before     BOOLEAN       NOT NULL,
  UNIQUE KEY complaints_ombudsman_case_reference (case_reference),
  UNIQUE KEY complaints_ombudsman_case_theirs (their_reference),
  KEY complaints_ombudsman_case_decided (decided_on, decision),
  KEY complaints_ombudsman_case_received (received_on),
  KEY complaints_ombudsman_case_complaint (complaint_reference),
  KEY complaints_ombudsman_case_returned (returned_reference),
  CONSTRAINT complaints_ombudsman_case_case FOREIGN KEY (case_reference) REFERENCES complaints_case (reference) ON DELETE CASCADE,
  CONSTRAINT complaints_ombudsman_case_about FOREIGN KEY (complaint_reference) REFERENCES complaints_case (reference) ON DELETE SET NULL,
  CONSTRAINT complaints_ombudsman_case_back FOREIGN KEY (returned_reference) REFERENCES complaints_case (reference) ON DELETE SET NULL
);

-- For which of the council's problem categories it was upheld; a decision may have several.
CREATE TABLE complaints_ombudsman_problem (
  ombudsman_case_id BIGINT      NOT NULL,
  category          VARCHAR(60) NOT NULL,
  PRIMARY KEY (ombudsman_case_id, category),
  CONSTRAINT complaints_ombudsman_problem_case FOREIGN KEY (ombudsman_case_id) REFERENCES complaints_ombudsman_case (id) ON DELETE CASCADE
);

CREATE TABLE complaints_ombudsman_letter (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ombudsman_case_id BIGINT       NOT NULL,
  number            INT          NOT NULL,
  direction         VARCHAR(20)  NOT NULL,
  written_on        DATE         NOT NULL,
  subject           VARCHAR(500) NOT NULL,
  reply_by          DATE         NULL,
  answered_on       DATE         NULL,
  UNIQUE KEY complaints_ombudsman_letter_number (ombudsman_case_id, number),
  KEY complaints_ombudsman_letter_due (answered_on, reply_by),
  CONSTRAINT complaints_ombudsman_letter_case FOREIGN KEY (ombudsman_case_id) REFERENCES complaints_ombudsman_case (id) ON DELETE CASCADE
);

CREATE TABLE complaints_recommendation (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ombudsman_case_id BIGINT        NOT NULL,
  number            INT           NOT NULL,
  category          VARCHAR(60)   NOT NULL,
  text              VARCHAR(4000) NOT NULL,
  amount            DECIMAL(19,2) NULL,
  due_on            DATE          NOT NULL,
  accepted          BOOLEAN       NULL,
  answered_on       DATE          NULL,
  answer            VARCHAR(2000) NULL,
  done_on           DATE          NULL,
  evidence          VARCHAR(4000) NULL,
  UNIQUE KEY complaints_recommendation_number (ombudsman_case_id, number),
  KEY complaints_recommendation_due (done_on, due_on),
  CONSTRAINT complaints_recommendation_case FOREIGN KEY (ombudsman_case_id) REFERENCES complaints_ombudsman_case (id) ON DELETE CASCADE
);

-- Topics: short labels of the headings of Appendix 6 (paper 004, lines 5423-5487), and two of the council's own for the rest.
INSERT INTO complaints_code (list_name, code, label, aliases, sort_order) VALUES
  ('OMBUDSMAN_TOPIC', 'assessmentAndCarePlan', 'Assessment and care plan', 'assessment', 1),
  ('OMBUDSMAN_TOPIC', 'charging', 'Charging', '', 2),
  ('OMBUDSMAN_TOPIC', 'directPayments', 'Direct payments', '', 3),
  ('OMBUDSMAN_TOPIC', 'residentialCare', 'Residential care', '', 4),
  ('OMBUDSMAN_TOPIC', 'domiciliaryCare', 'Domiciliary care', 'home care', 5),
  ('OMBUDSMAN_TOPIC', 'safeguarding', 'Safeguarding', '', 6),
  ('OMBUDSMAN_TOPIC', 'otherTopic', 'Other', '', 7);

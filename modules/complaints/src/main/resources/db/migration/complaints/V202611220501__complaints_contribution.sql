-- What somebody is asked to say on some points of a case. Of a link only the SHA-256 is kept, and that only while it opens something.
CREATE TABLE complaints_contribution (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  case_id      BIGINT        NOT NULL,
  account      VARCHAR(100)  NULL,
  name         VARCHAR(200)  NULL,
  mail         VARCHAR(254)  NULL,
  words        VARCHAR(2000) NOT NULL,
  person_named BOOLEAN       NOT NULL,
  due_on       DATE          NOT NULL,
  chase_days   INT           NOT NULL,
  asked_at     DATETIME(6)   NOT NULL,
  asked_by     VARCHAR(100)  NOT NULL,
  link_hash    VARCHAR(64)   NULL,
  link_until   DATETIME(6)   NULL,
  opened_at    DATETIME(6)   NULL,
  chased       INT           NOT NULL,
  chased_on    DATE          NULL,
  escalated_on DATE          NULL,
  given_at     DATETIME(6)   NULL,
  withdrawn_at DATETIME(6)   NULL,
  UNIQUE KEY complaints_contribution_link (link_hash),
  KEY complaints_contribution_case (case_id, id),
  KEY complaints_contribution_account (account, due_on),
  KEY complaints_contribution_due (due_on),
  CONSTRAINT complaints_contribution_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_asked_point (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contribution_id BIGINT        NOT NULL,
  number          INT           NOT NULL,
  answer          VARCHAR(4000) NULL,
  finding         VARCHAR(30)   NULL,
  UNIQUE KEY complaints_asked_point_number (contribution_id, number),
  CONSTRAINT complaints_asked_point_contribution FOREIGN KEY (contribution_id) REFERENCES complaints_contribution (id)
);

-- Notes on a case: written once; a correction is a note of its own.
CREATE TABLE complaints_note (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id    BIGINT        NOT NULL,
  words      VARCHAR(4000) NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  written_by VARCHAR(100)  NOT NULL,
  corrects   BIGINT        NULL,
  UNIQUE KEY complaints_note_corrects (corrects),
  KEY complaints_note_case (case_id, id),
  CONSTRAINT complaints_note_case FOREIGN KEY (case_id) REFERENCES complaints_case (id),
  CONSTRAINT complaints_note_corrects FOREIGN KEY (corrects) REFERENCES complaints_note (id)
);

-- The steps of a usual plan, by type and procedure (none: any). Days are working days after receipt.
CREATE TABLE complaints_plan_step (
  type           VARCHAR(30)  NOT NULL,
  procedure_code VARCHAR(30)  NOT NULL,
  sort_order     INT          NOT NULL,
  title          VARCHAR(300) NOT NULL,
  working_days   INT          NULL,
  PRIMARY KEY (type, procedure_code, sort_order)
);
-- The council's default plans.
INSERT INTO complaints_plan_step (type, procedure_code, sort_order, title, working_days) VALUES
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 1, 'Speak with the person and agree the points and how they want to be answered', 3),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 2, 'Check consent and authority of whoever represents the person', 3),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 3, 'Ask the service for its records and its contribution', 5),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 4, 'Find on each point, with reasons and evidence', 12),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 5, 'Agree remedies and lessons with the service', 15),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 6, 'Draft the answer and have it checked', 17),
  ('COMPLAINT', 'ADULT_SOCIAL_CARE', 7, 'Signed by the responsible person and sent', 20),
  ('COMPLAINT', 'CORPORATE', 1, 'Agree the points with the person', 5),
  ('COMPLAINT', 'CORPORATE', 2, 'Ask the service for its contribution', 6),
  ('COMPLAINT', 'CORPORATE', 3, 'Find on each point, with reasons', 11),
  ('COMPLAINT', 'CORPORATE', 4, 'Draft the answer, naming the next stage, and have it checked', 13),
  ('COMPLAINT', 'CORPORATE', 5, 'Send the answer', 15),
  ('ENQUIRY', 'ENQUIRY', 1, 'Ask the service', 2),
  ('ENQUIRY', 'ENQUIRY', 2, 'Send the answer', 10),
  ('MEMBER_ENQUIRY', 'ENQUIRY', 1, 'Check what the member may be told of the person', 2),
  ('MEMBER_ENQUIRY', 'ENQUIRY', 2, 'Ask the service', 3),
  ('MEMBER_ENQUIRY', 'ENQUIRY', 3, 'Send the answer', 10),
  ('CORONER', 'CORONER', 1, 'Tell legal services and name who gives evidence', 2),
  ('CORONER', 'CORONER', 2, 'Gather the records', 10),
  ('CORONER', 'CORONER', 3, 'Have the statement signed off by legal services', 17),
  ('CORONER', 'CORONER', 4, 'Send it to the coroner', 20);

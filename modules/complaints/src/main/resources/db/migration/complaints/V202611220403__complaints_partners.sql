-- Joint complaints with the NHS: who leads, and to which bodies the person agreed that their matter is passed.
CREATE TABLE complaints_joint (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  case_id    BIGINT       NOT NULL,
  lead_body  VARCHAR(200) NOT NULL,
  we_lead    BOOLEAN      NOT NULL,
  agreed_on  DATE         NOT NULL,
  agreed_by  VARCHAR(100) NOT NULL,
  UNIQUE KEY complaints_joint_case (case_id),
  CONSTRAINT complaints_joint_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE TABLE complaints_joint_body (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  joint_id     BIGINT       NOT NULL,
  body         VARCHAR(200) NOT NULL,
  consent_on   DATE         NULL,
  consent_by   VARCHAR(200) NULL,
  consent_how  VARCHAR(200) NULL,
  withdrawn_on DATE         NULL,
  KEY complaints_joint_body_joint (joint_id, id),
  CONSTRAINT complaints_joint_body_joint FOREIGN KEY (joint_id) REFERENCES complaints_joint (id)
);
-- Commissioned providers, and what was handed to them with their own due date; the council keeps the duty.
CREATE TABLE complaints_provider (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT         NOT NULL,
  name   VARCHAR(200) NOT NULL,
  kind   VARCHAR(30)  NOT NULL,
  active BOOLEAN      NOT NULL,
  UNIQUE KEY complaints_provider_name (name)
);
CREATE TABLE complaints_handover (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  case_id     BIGINT        NOT NULL,
  provider_id BIGINT        NOT NULL,
  what        VARCHAR(2000) NOT NULL,
  handed_on   DATE          NOT NULL,
  handed_by   VARCHAR(100)  NOT NULL,
  due_on      DATE          NOT NULL,
  returned_on DATE          NULL,
  returned_as VARCHAR(2000) NULL,
  KEY complaints_handover_case (case_id, id),
  KEY complaints_handover_due (returned_on, due_on),
  CONSTRAINT complaints_handover_case FOREIGN KEY (case_id) REFERENCES complaints_case (id),
  CONSTRAINT complaints_handover_provider FOREIGN KEY (provider_id) REFERENCES complaints_provider (id)
);
CREATE TABLE complaints_handover_chase (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  handover_id BIGINT       NOT NULL,
  chased_on   DATE         NOT NULL,
  how         VARCHAR(500) NOT NULL,
  chased_by   VARCHAR(100) NOT NULL,
  KEY complaints_handover_chase_handover (handover_id, id),
  CONSTRAINT complaints_handover_chase_handover FOREIGN KEY (handover_id) REFERENCES complaints_handover (id)
);
-- Invented providers, so that the list is not empty; the council keeps its own.
INSERT INTO complaints_provider (version, name, kind, active) VALUES
  (0, 'Example Home Care North', 'HOME_CARE', TRUE),
  (0, 'Example Home Care South', 'HOME_CARE', TRUE),
  (0, 'Example Care Homes', 'CARE_HOME', TRUE),
  (0, 'Example Day Services', 'DAY_SERVICE', TRUE),
  (0, 'Example Equipment Store', 'EQUIPMENT', TRUE);

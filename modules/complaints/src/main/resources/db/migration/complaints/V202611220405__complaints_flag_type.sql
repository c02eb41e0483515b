-- Vulnerability and safeguarding on a case; each raises a task. Advocacy that was offered.
CREATE TABLE complaints_flag (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   INT           NOT NULL,
  case_id   BIGINT        NOT NULL,
  kind      VARCHAR(30)   NOT NULL,
  words     VARCHAR(2000) NOT NULL,
  raised_on DATE          NOT NULL,
  raised_by VARCHAR(100)  NOT NULL,
  ended_on  DATE          NULL,
  ended_by  VARCHAR(100)  NULL,
  KEY complaints_flag_case (case_id, id),
  CONSTRAINT complaints_flag_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE TABLE complaints_advocacy (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  case_id    BIGINT       NOT NULL,
  offered_on DATE         NOT NULL,
  offered_by VARCHAR(100) NOT NULL,
  accepted   BOOLEAN      NULL,
  advocate   VARCHAR(200) NULL,
  KEY complaints_advocacy_case (case_id, id),
  CONSTRAINT complaints_advocacy_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
-- Equality monitoring, kept apart: no case, no person, no day, a key by chance; counted only in groups of five and more.
CREATE TABLE complaints_monitoring (
  random_key VARCHAR(36) NOT NULL PRIMARY KEY,
  year       INT         NOT NULL,
  age_band   VARCHAR(30) NULL,
  sex        VARCHAR(30) NULL,
  ethnicity  VARCHAR(30) NULL,
  disability VARCHAR(30) NULL,
  religion   VARCHAR(30) NULL
);
-- Elected members as paper 004 prints them (lines 29-35, the Adult Social Care Cabinet Committee); no party. The paper prints no
-- electoral divisions, so that the column is the council's to fill. Members of Parliament by role only.
CREATE TABLE complaints_member (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version  INT          NOT NULL,
  name     VARCHAR(200) NOT NULL,
  kind     VARCHAR(30)  NOT NULL,
  division VARCHAR(200) NULL,
  active   BOOLEAN      NOT NULL,
  UNIQUE KEY complaints_member_name (name)
);
INSERT INTO complaints_member (version, name, kind, division, active) VALUES
  (0, 'Mr A M Ridgers', 'COUNCILLOR', NULL, TRUE), (0, 'Mrs P T Cole', 'COUNCILLOR', NULL, TRUE), (0, 'Mr N J Collor', 'COUNCILLOR', NULL, TRUE),
  (0, 'Ms S Hamilton', 'COUNCILLOR', NULL, TRUE), (0, 'Mr J Meade', 'COUNCILLOR', NULL, TRUE), (0, 'Mr D Ross', 'COUNCILLOR', NULL, TRUE),
  (0, 'Mr T L Shonk', 'COUNCILLOR', NULL, TRUE), (0, 'Ms L Wright', 'COUNCILLOR', NULL, TRUE), (0, 'Mrs L Game', 'COUNCILLOR', NULL, TRUE),
  (0, 'Mrs L Parfitt-Reid', 'COUNCILLOR', NULL, TRUE), (0, 'Mr A Kennedy', 'COUNCILLOR', NULL, TRUE), (0, 'Ms J Meade', 'COUNCILLOR', NULL, TRUE),
  (0, 'Mr A Brady', 'COUNCILLOR', NULL, TRUE), (0, 'Mr R G Streatfeild, MBE', 'COUNCILLOR', NULL, TRUE), (0, 'Mr S R Campkin', 'COUNCILLOR', NULL, TRUE),
  (0, 'Jenni Hawkins', 'COUNCILLOR', NULL, TRUE),
  (0, 'Member of Parliament, first constituency', 'MP', 'First constituency', TRUE), (0, 'Member of Parliament, second constituency', 'MP', 'Second constituency', TRUE);
-- What only one type of case has: whose enquiry it is, who is praised, what goes to the coroner.
CREATE TABLE complaints_member_enquiry (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   INT          NOT NULL,
  case_id   BIGINT       NOT NULL,
  member_id BIGINT       NOT NULL,
  division  VARCHAR(200) NULL,
  UNIQUE KEY complaints_member_enquiry_case (case_id),
  KEY complaints_member_enquiry_member (member_id),
  CONSTRAINT complaints_member_enquiry_case FOREIGN KEY (case_id) REFERENCES complaints_case (id),
  CONSTRAINT complaints_member_enquiry_member FOREIGN KEY (member_id) REFERENCES complaints_member (id)
);
CREATE TABLE complaints_praise (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   INT          NOT NULL,
  case_id   BIGINT       NOT NULL,
  praised   VARCHAR(300) NOT NULL,
  passed_to VARCHAR(300) NULL,
  passed_on DATE         NULL,
  passed_by VARCHAR(100) NULL,
  UNIQUE KEY complaints_praise_case (case_id),
  CONSTRAINT complaints_praise_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE TABLE complaints_coroner_request (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  case_id     BIGINT       NOT NULL,
  handed_on   DATE         NULL,
  handed_to   VARCHAR(200) NULL,
  handed_by   VARCHAR(100) NULL,
  author      VARCHAR(200) NULL,
  signed_on   DATE         NULL,
  signed_by   VARCHAR(100) NULL,
  UNIQUE KEY complaints_coroner_request_case (case_id),
  CONSTRAINT complaints_coroner_request_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

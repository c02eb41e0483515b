-- One representation from receipt to its end. Due dates and next step are projections of what Deadlines counts.
-- every word is found, also "about" and "with": the index has no stop words
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE TABLE complaints_case (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version            INT           NOT NULL,
  reference          VARCHAR(20)   NOT NULL,
  type               VARCHAR(30)   NOT NULL,
  procedure_code     VARCHAR(30)   NOT NULL,
  status             VARCHAR(30)   NOT NULL,
  received_on        DATE          NOT NULL,
  method             VARCHAR(60)   NULL,
  summary            VARCHAR(4000) NOT NULL,
  complainant_name   VARCHAR(200)  NULL,
  on_behalf_of       VARCHAR(200)  NULL,
  adjustments        VARCHAR(500)  NULL,
  directorate        VARCHAR(10)   NULL,
  team               VARCHAR(60)   NULL,
  officer            VARCHAR(100)  NULL,
  matter_on          DATE          NULL,
  discretion         VARCHAR(2000) NULL,
  stage              INT           NOT NULL,
  stage_from         DATE          NOT NULL,
  acknowledged_on    DATE          NULL,
  responded_on       DATE          NULL,
  responded_by       VARCHAR(100)  NULL,
  in_time            BOOLEAN       NULL,
  first_responded_on DATE          NULL,
  first_responded_by VARCHAR(100)  NULL,
  first_in_time      BOOLEAN       NULL,
  acknowledge_by     DATE          NULL,
  respond_by         DATE          NULL,
  statutory_limit    DATE          NULL,
  next_step          VARCHAR(30)   NOT NULL,
  next_due           DATE          NULL,
  outcome            VARCHAR(30)   NULL,
  closed_on          DATE          NULL,
  closing_reason     VARCHAR(2000) NULL,
  restricted         BOOLEAN       NOT NULL,
  search_text        TEXT          NOT NULL,
  changed_at         DATETIME(6)   NOT NULL,
  changed_by         VARCHAR(100)  NOT NULL,
  -- what is due first stands first, what is never due stands last: the order of every list, readable from an index
  due_order          INT           AS (IF(next_due IS NULL, 9999999, TO_DAYS(next_due))) PERSISTENT,
  UNIQUE KEY complaints_case_reference (reference),
  KEY complaints_case_due (due_order, id),
  KEY complaints_case_status (status, due_order, id),
  KEY complaints_case_officer (officer, due_order),
  KEY complaints_case_received (received_on, type),
  KEY complaints_case_responded (responded_on),
  KEY complaints_case_directorate (directorate, status, due_order),
  FULLTEXT KEY complaints_case_text (search_text)
);

CREATE TABLE complaints_point (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id  BIGINT        NOT NULL,
  number   INT           NOT NULL,
  summary  VARCHAR(2000) NOT NULL,
  category VARCHAR(60)   NULL,
  finding  VARCHAR(30)   NULL,
  reasons  VARCHAR(4000) NULL,
  found_on DATE          NULL,
  found_by VARCHAR(100)  NULL,
  UNIQUE KEY complaints_point_number (case_id, number),
  KEY complaints_point_category (category, case_id),
  CONSTRAINT complaints_point_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_event (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT        NOT NULL,
  kind        VARCHAR(30)   NOT NULL,
  happened_on DATE          NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  recorded_by VARCHAR(100)  NOT NULL,
  detail      VARCHAR(1000) NULL,
  KEY complaints_event_case (case_id, id),
  CONSTRAINT complaints_event_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_extension (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id       BIGINT        NOT NULL,
  stage         INT           NOT NULL,
  agreed_on     DATE          NOT NULL,
  agreed_by     VARCHAR(200)  NOT NULL,
  how           VARCHAR(200)  NOT NULL,
  previous_date DATE          NOT NULL,
  new_date      DATE          NOT NULL,
  reason        VARCHAR(1000) NULL,
  KEY complaints_extension_case (case_id, id),
  CONSTRAINT complaints_extension_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- Colleagues with a part in a case; need-to-know looks here.
CREATE TABLE complaints_case_person (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT       NOT NULL,
  account VARCHAR(100) NOT NULL,
  part    VARCHAR(30)  NOT NULL,
  KEY complaints_case_person_case (case_id, account),
  KEY complaints_case_person_account (account, case_id),
  CONSTRAINT complaints_case_person_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- The next free number of each series, for example CMP-26.
CREATE TABLE complaints_series (
  series      VARCHAR(10) NOT NULL PRIMARY KEY,
  next_number INT         NOT NULL
);

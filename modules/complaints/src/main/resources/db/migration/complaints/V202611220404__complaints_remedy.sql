-- What the council does to put a matter right, for a case or one of its points; payments by their kind as section 10 of paper 004
-- reports them apart (page 275): goodwill, after the Ombudsman, and adjustments of charges.
CREATE TABLE complaints_remedy (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  case_id      BIGINT        NOT NULL,
  number       INT           NOT NULL,
  point_number INT           NULL,
  kind         VARCHAR(30)   NOT NULL,
  action_code  VARCHAR(60)   NULL,
  description  VARCHAR(2000) NOT NULL,
  owner        VARCHAR(100)  NULL,
  due_on       DATE          NULL,
  agreed_on    DATE          NOT NULL,
  agreed_by    VARCHAR(100)  NOT NULL,
  done_on      DATE          NULL,
  done_by      VARCHAR(100)  NULL,
  evidence     VARCHAR(2000) NULL,
  payment_kind VARCHAR(30)   NULL,
  loss         VARCHAR(30)   NULL,
  no_loss      VARCHAR(500)  NULL,
  amount       DECIMAL(19,2) NULL,
  approved_on  DATE          NULL,
  approved_by  VARCHAR(100)  NULL,
  payment_ref  VARCHAR(100)  NULL,
  UNIQUE KEY complaints_remedy_number (case_id, number),
  KEY complaints_remedy_open (owner, done_on, due_on),
  KEY complaints_remedy_due (done_on, due_on),
  CONSTRAINT complaints_remedy_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
-- What is asked at the end of a case: whether something was learnt, and whether the person was content.
CREATE TABLE complaints_closing (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  case_id     BIGINT        NOT NULL,
  lesson      BOOLEAN       NULL,
  asked_on    DATE          NULL,
  asked_how   VARCHAR(200)  NULL,
  answered_on DATE          NULL,
  score       INT           NULL,
  comment     VARCHAR(2000) NULL,
  UNIQUE KEY complaints_closing_case (case_id),
  CONSTRAINT complaints_closing_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

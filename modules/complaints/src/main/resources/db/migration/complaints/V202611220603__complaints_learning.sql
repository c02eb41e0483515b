-- What is learned: a lesson from a case, actions with evidence, and after some months whether complaints of that kind became fewer.
CREATE TABLE complaints_lesson (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  reference      VARCHAR(20)   NOT NULL,
  case_reference VARCHAR(20)   NULL,
  point_number   INT           NULL,
  category       VARCHAR(60)   NOT NULL,
  team           VARCHAR(60)   NULL,
  text           VARCHAR(4000) NOT NULL,
  drawn_on       DATE          NOT NULL,
  drawn_by       VARCHAR(100)  NOT NULL,
  UNIQUE KEY complaints_lesson_reference (reference),
  KEY complaints_lesson_case (case_reference),
  KEY complaints_lesson_drawn (drawn_on, team),
  CONSTRAINT complaints_lesson_case FOREIGN KEY (case_reference) REFERENCES complaints_case (reference) ON DELETE SET NULL
);

CREATE TABLE complaints_lesson_action (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesson_id      BIGINT        NOT NULL,
  number         INT           NOT NULL,
  text           VARCHAR(4000) NOT NULL,
  owner          VARCHAR(100)  NOT NULL,
  due_on         DATE          NOT NULL,
  done_on        DATE          NULL,
  evidence       VARCHAR(4000) NULL,
  document       VARCHAR(500)  NULL,
  effect_months  INT           NULL,
  effect_due_on  DATE          NULL,
  effect_before  INT           NULL,
  effect_after   INT           NULL,
  effect         VARCHAR(20)   NULL,
  checked_on     DATE          NULL,
  checked_by     VARCHAR(100)  NULL,
  remark         VARCHAR(2000) NULL,
  UNIQUE KEY complaints_lesson_action_number (lesson_id, number),
  KEY complaints_lesson_action_due (done_on, due_on),
  KEY complaints_lesson_action_effect (checked_on, effect_due_on),
  KEY complaints_lesson_action_owner (owner, done_on),
  CONSTRAINT complaints_lesson_action_lesson FOREIGN KEY (lesson_id) REFERENCES complaints_lesson (id) ON DELETE CASCADE
);

-- How long an action is given to work, in months, and below how many complaints in a period nothing can be said: the council's choice.
CREATE TABLE complaints_learning_setting (
  name     VARCHAR(30) NOT NULL,
  from_day DATE        NOT NULL,
  amount   INT         NOT NULL,
  PRIMARY KEY (name, from_day)
);
INSERT INTO complaints_learning_setting (name, from_day, amount) VALUES
  ('EFFECT_MONTHS', '2009-04-01', 6),
  ('TOO_FEW', '2009-04-01', 5);

CREATE TABLE complaints_you_said (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT           NOT NULL,
  year             VARCHAR(10)   NOT NULL,
  sort_order       INT           NOT NULL,
  you_said         VARCHAR(2000) NOT NULL,
  we_did           VARCHAR(2000) NOT NULL,
  lesson_reference VARCHAR(20)   NULL,
  KEY complaints_you_said_year (year, sort_order)
);

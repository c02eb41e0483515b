-- The Integrated Care Strategy: outcomes, priorities, indicators with observations, partners, and the path to its approval.

CREATE TABLE integratedcare_strategy (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL DEFAULT 0,
  name        VARCHAR(200) NOT NULL,
  baseline_on DATE         NOT NULL,
  source      VARCHAR(200) NOT NULL
);

CREATE TABLE integratedcare_outcome (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT          NOT NULL DEFAULT 0,
  number  INT          NOT NULL,
  title   VARCHAR(200) NOT NULL,
  summary VARCHAR(500) NULL,
  source  VARCHAR(100) NOT NULL,
  CONSTRAINT integratedcare_outcome_number UNIQUE (number)
);

CREATE TABLE integratedcare_priority (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  outcome_id BIGINT       NOT NULL,
  number     INT          NOT NULL,
  title      VARCHAR(200) NOT NULL,
  source     VARCHAR(100) NOT NULL,
  CONSTRAINT integratedcare_priority_of FOREIGN KEY (outcome_id) REFERENCES integratedcare_outcome (id),
  CONSTRAINT integratedcare_priority_number UNIQUE (outcome_id, number)
);

CREATE TABLE integratedcare_indicator (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL DEFAULT 0,
  code        VARCHAR(20)   NOT NULL,
  outcome_id  BIGINT        NOT NULL,
  position    INT           NOT NULL,
  name        VARCHAR(200)  NOT NULL,
  status      VARCHAR(20)   NOT NULL,
  kind        VARCHAR(20)   NOT NULL,
  direction   VARCHAR(20)   NULL,
  baseline    DECIMAL(12,3) NULL,
  operator    VARCHAR(20)   NULL,
  target      DECIMAL(12,3) NULL,
  unit        VARCHAR(200)  NULL,
  target_year VARCHAR(10)   NULL,
  target_by   DATE          NULL,
  comparator  VARCHAR(100)  NULL,
  area        VARCHAR(60)   NULL,
  note        VARCHAR(300)  NULL,
  defined_by  VARCHAR(100)  NULL,
  source      VARCHAR(100)  NOT NULL,
  CONSTRAINT integratedcare_indicator_code UNIQUE (code),
  CONSTRAINT integratedcare_indicator_of FOREIGN KEY (outcome_id) REFERENCES integratedcare_outcome (id),
  INDEX integratedcare_indicator_position (outcome_id, position)
);

-- Only ever added to; of two for one day the later recorded counts.
CREATE TABLE integratedcare_observation (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL DEFAULT 0,
  indicator_id BIGINT        NOT NULL,
  observed_on  DATE          NOT NULL,
  value        DECIMAL(12,3) NOT NULL,
  source       VARCHAR(300)  NOT NULL,
  origin       VARCHAR(20)   NOT NULL,
  recorded_by  VARCHAR(100)  NOT NULL,
  recorded_at  DATETIME(6)   NOT NULL,
  CONSTRAINT integratedcare_observation_of FOREIGN KEY (indicator_id) REFERENCES integratedcare_indicator (id),
  INDEX integratedcare_observation_latest (indicator_id, observed_on, id)
);

CREATE TABLE integratedcare_enabler (
  number INT          NOT NULL PRIMARY KEY,
  title  VARCHAR(200) NOT NULL,
  source VARCHAR(100) NOT NULL
);

CREATE TABLE integratedcare_partner (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name      VARCHAR(120) NOT NULL,
  code      VARCHAR(10)  NULL,
  statutory BOOLEAN      NOT NULL,
  source    VARCHAR(100) NOT NULL,
  CONSTRAINT integratedcare_partner_name UNIQUE (name)
);

CREATE TABLE integratedcare_fact (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item      VARCHAR(120) NOT NULL,
  quantity  BIGINT       NOT NULL,
  qualifier VARCHAR(20)  NULL,
  source    VARCHAR(100) NOT NULL
);

-- A step of the path to approval; partner is the statutory partner whose approval it is.
CREATE TABLE integratedcare_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL DEFAULT 0,
  position   INT          NOT NULL,
  body       VARCHAR(120) NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  partner    VARCHAR(120) NULL,
  happens_on DATE         NULL,
  happens_in VARCHAR(20)  NULL,
  done       BOOLEAN      NOT NULL,
  note       VARCHAR(200) NULL,
  source     VARCHAR(100) NOT NULL,
  CONSTRAINT integratedcare_step_position UNIQUE (position)
);

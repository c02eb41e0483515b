-- The log of uploaded files, what was found in them, and how far the work on each is.
CREATE TABLE imports_file (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT           NOT NULL,
  kind          VARCHAR(40)   NOT NULL,
  file_name     VARCHAR(255)  NOT NULL,
  sha256        VARCHAR(64)   NOT NULL,
  size_bytes    BIGINT        NOT NULL,
  spool_name    VARCHAR(80)   NULL,
  mapping       VARCHAR(8000) NOT NULL DEFAULT '',
  state         VARCHAR(20)   NOT NULL,
  row_count     BIGINT        NOT NULL DEFAULT 0,
  control_total DECIMAL(25,4) NULL,
  problem_count BIGINT        NOT NULL DEFAULT 0,
  outcome       VARCHAR(1000) NOT NULL DEFAULT '',
  uploaded_by   VARCHAR(100)  NOT NULL,
  uploaded_at   DATETIME(6)   NOT NULL,
  finished_at   DATETIME(6)   NULL,
  -- only while it is stored or being stored: the same file of the same kind goes in once
  stored_sha256 VARCHAR(64)   NULL,
  UNIQUE KEY imports_file_once (kind, stored_sha256),
  KEY imports_file_state (state, uploaded_at),
  KEY imports_file_by (uploaded_by, uploaded_at)
);

CREATE TABLE imports_problem (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_id     BIGINT        NOT NULL,
  sheet       VARCHAR(255)  NOT NULL,
  sheet_row   INT           NOT NULL,
  column_name VARCHAR(255)  NOT NULL,
  cell_value  VARCHAR(200)  NOT NULL,
  message     VARCHAR(2000) NOT NULL,
  KEY imports_problem_file (file_id, id),
  CONSTRAINT imports_problem_of FOREIGN KEY (file_id) REFERENCES imports_file (id)
);

CREATE TABLE imports_progress (
  file_id      BIGINT        NOT NULL PRIMARY KEY,
  rows_done    BIGINT        NOT NULL DEFAULT 0,
  share        DECIMAL(7,4)  NOT NULL DEFAULT 0,
  beat_at      DATETIME(6)   NOT NULL,
  cancel_asked BOOLEAN       NOT NULL DEFAULT FALSE
);

-- How far long work is that goes on after its request: imports, bundles of cases, subject access exports.
CREATE TABLE core_work (
  work         VARCHAR(100) NOT NULL PRIMARY KEY,
  done         BIGINT       NOT NULL DEFAULT 0,
  share        DECIMAL(7,4) NOT NULL DEFAULT 0,
  beat_at      DATETIME(6)  NOT NULL,
  cancel_asked BOOLEAN      NOT NULL DEFAULT FALSE
);
